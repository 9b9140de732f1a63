import type { Browser, Locator } from "playwright-core";
import type { Hands } from "./hands.ts";

/** A person at a real browser, with or without script. */
export async function browserHands(
  browser: Browser,
  base: string,
  { script }: { script: boolean },
): Promise<Hands> {
  const context = await browser.newContext({
    baseURL: base,
    javaScriptEnabled: script,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Journey",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  let status = 0;
  page.on("response", (response) => {
    const redirected = response.status() >= 300 && response.status() < 400;
    if (response.request().isNavigationRequest() && !redirected) {
      status = response.status();
    }
  });
  /** Presses what leads to another page; a script may first send the form. */
  const leaveBy = async (way: Locator) => {
    const left = page.waitForEvent("load");
    await way.click({ noWaitAfter: true });
    await left;
  };
  const begins = (words: string) =>
    new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const labelled = (label: string): Locator =>
    page.getByLabel(begins(label)).first();
  /** A field behind a closed fold is unfolded first, as a person would. */
  const reach = async (label: string): Promise<Locator> => {
    const field = labelled(label);
    const folds = field.locator("xpath=ancestor::details[not(@open)]/summary");
    for (const fold of await folds.all()) {
      // A wide page shows what a phone folds away.
      if (await fold.isVisible()) await fold.click();
    }
    return field;
  };
  return {
    async open(path) {
      await page.goto(path);
    },
    async follow(words) {
      const first = page.getByRole("link", { name: begins(words) }).first();
      const any = page.getByRole("link", { name: words }).first();
      await leaveBy((await first.count()) > 0 ? first : any);
    },
    fill: async (label, value) => (await reach(label)).fill(value),
    tick: async (label) => (await reach(label)).check(),
    untick: async (label) => (await reach(label)).uncheck(),
    async select(label, words) {
      const list = await reach(label);
      const options = await list.locator("option").allInnerTexts();
      const wanted = options.find((one) => one.trim().startsWith(words));
      await list.selectOption({ label: wanted ?? words });
    },
    choose: (label, files) =>
      labelled(label).setInputFiles(
        files.map(({ name, type, bytes }) => ({
          name,
          mimeType: type,
          buffer: bytes,
        })),
      ),
    press: (words) =>
      leaveBy(page.getByRole("button", { name: begins(words) }).first()),
    words: async () =>
      (await page.locator("body").innerText()).replaceAll(/\s+/g, " ").trim(),
    path: () => {
      const { pathname, search } = new URL(page.url());
      return pathname + search;
    },
    status: () => status,
    source: () => page.content(),
  };
}
