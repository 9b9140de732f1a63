import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import type { Sent } from "./album.ts";
import { askAxe } from "./ask-axe.ts";

const { resolve } = createRequire(import.meta.url);
/** Half as long as axe's whole text, which is read for every page. */
const axeFile = resolve("axe-core/axe.min.js");

interface Look {
  width: number;
  colorScheme: "light" | "dark";
  /** What is looked for; all there is where nothing is said. */
  rules?: readonly string[];
  /** What is not looked for. */
  but?: readonly string[];
  /** What is drawn so only here: all there is is looked for in it. */
  ownParts?: readonly string[];
}

const colours = ["color-contrast", "link-in-text-block"];
const ofWidth = ["target-size", "scrollable-region-focusable"];

/** After the first look only that which a colour or a width can change. */
const bothWays: readonly Look[] = [
  { width: 1280, colorScheme: "light" },
  {
    width: 320,
    colorScheme: "dark",
    rules: [...colours, ...ofWidth],
    ownParts: [".cf-fold > summary", ".cf-stages", "table"],
  },
];

const crosswise: readonly Look[] = [
  { width: 1280, colorScheme: "dark", rules: colours },
  { width: 320, colorScheme: "light", rules: colours },
];

/** Where all that is drawn was looked at on other pages, in every colour. */
const withoutColours: readonly Look[] = [
  { width: 1280, colorScheme: "light", but: colours },
  { width: 320, colorScheme: "dark", rules: ofWidth },
];

const looksFor = {
  all: bothWays,
  // Hardly a colour depends on the width.
  crosswise: [...bothWays, ...crosswise],
  "all but colours": withoutColours,
} as const satisfies Record<string, readonly Look[]>;

/**
 * Looks at pages as they were sent: wide, narrow, light and dark; at colours
 * where nothing before was drawn alike.
 * @param base where their styles and scripts come from
 * @returns finds the faults of a page, of the sorts that it is asked for
 */
export async function inspector(context: BrowserContext, base: string) {
  const opened = await opener(context, base);
  const placed = await placer(context, base);
  const known = new Map<Look, Set<number>>();
  return async (one: Sent, sorts: keyof typeof looksFor): Promise<string[]> => {
    const show = one.html.includes("<script") ? opened : placed;
    const page = await show(one);
    const faults: string[] = [];
    for (const look of looksFor[sorts]) {
      const { width, colorScheme } = look;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const met = known.get(look) ?? new Set();
      known.set(look, met);
      for (const fault of await faultsOn(page, look, met)) {
        const { by, path, status } = one;
        const seen = `${by}, ${path} ${status}, ${width} ${colorScheme}`;
        faults.push(`${seen}: ${fault}`);
      }
    }
    return faults;
  };
}

/** Opens pages as a browser does, so that their scripts run. */
async function opener(context: BrowserContext, base: string) {
  const page = await context.newPage();
  let sent: Sent | undefined;
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          status: sent?.status ?? 404,
          contentType: "text/html; charset=utf-8",
          body: sent?.html ?? "",
        })
      : route.continue(),
  );
  return async (one: Sent): Promise<Page> => {
    sent = one;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(base + one.path);
    await page.addScriptTag({ path: axeFile });
    return page;
  };
}

/**
 * Puts pages without scripts in the place of one another: to read axe anew for
 * each takes as long as to look at it.
 */
async function placer(context: BrowserContext, base: string) {
  const open = await opener(context, base);
  const empty = { by: "", path: "/", status: 200, html: "<!DOCTYPE html>" };
  const page = await open(empty);
  return async ({ html, path }: Sent): Promise<Page> => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(place, { html, path });
    return page;
  };
}

/** In the browser: draws a page where another stood, with its styles. */
async function place({ html, path }: { html: string; path: string }) {
  history.replaceState(null, "", path);
  const { documentElement: next } = new DOMParser().parseFromString(
    html,
    "text/html",
  );
  document.documentElement.replaceWith(document.adoptNode(next));
  const sheets = next.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  await Promise.all(
    [...sheets].map(
      (link) =>
        new Promise((resolve, reject) => {
          link.addEventListener("load", resolve);
          link.addEventListener("error", reject);
        }),
    ),
  );
  window.scrollTo(0, 0);
}

/** What axe finds, and whether the page has to be scrolled sideways. */
async function faultsOn(page: Page, look: Look, met: Set<number>) {
  const { rules, but = [], ownParts = [] } = look;
  const ofColour = colours.filter(
    (rule) => (rules?.includes(rule) ?? true) && !but.includes(rule),
  );
  const { faults, newLooks } = await page.evaluate(askAxe, {
    rules: rules?.filter((rule) => !colours.includes(rule)),
    but: colours,
    ownParts,
    ofColour,
    met: ofColour.length > 0 ? [...met] : [],
  });
  for (const one of newLooks) met.add(one);
  return faults;
}
