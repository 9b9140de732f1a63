import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import type { Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { inspector, twoLooks } from "#test/support/inspector.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { addressesOf, get, idsOf, mapped } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

const browser = aBrowser();
const { inspect, seen, faults } = inspector(twoLooks);

/** Who writes what, and when: together they come by nearly every form. */
const writers: Array<{ stage: Stage; role: Role }> = [
  { stage: "scoping", role: "challengeManager" },
  { stage: "selfAssessment", role: "councilLead" },
  { stage: "interviews", role: "leadPeer" },
  { stage: "recommendations", role: "leadPeer" },
  { stage: "councilResponse", role: "councilLead" },
  { stage: "finalising", role: "leadPeer" },
  { stage: "improvement", role: "councilLead" },
  { stage: "improvement", role: "programmeManager" },
];

const outside = mapped
  .filter(({ path }) => !path.startsWith("challenges") && !path.includes(":"))
  .map(({ path, file }) => ({ file, address: `/${path}` }));

/** The forms that somebody has made mistakes in. */
const tried = new Set<string>();

test.each(writers)(
  "axe finds nothing on forms that come back: $stage, $role",
  async ({ stage, role }) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const base = await serve(app);
    const cookie = (await cookiesOf(app, id)).get(role) ?? "";
    const context = await browser().newContext({ baseURL: base });
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    const ids = await idsOf(app, id);
    for (const { file, address } of [...addressesOf(ids), ...outside]) {
      if (tried.has(file)) continue;
      const { text, type } = await get(base + address, cookie);
      if (!type.startsWith("text/html") || !asksForWords(text)) continue;
      tried.add(file);
      for (const mistake of [leaveEmpty, readTooEarly]) {
        await page.goto(address);
        const answered = page.waitForNavigation();
        await page.evaluate(mistake);
        const status = (await answered)?.status() ?? 0;
        if (status >= 400) await inspect(page, status);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  },
);

test("many forms came back empty, and many because somebody saved first", () => {
  const came = (status: number) =>
    [...seen].filter((kind) => kind.endsWith(` ${status}`)).length;
  expect.soft(came(422)).toBeGreaterThan(20);
  expect.soft(came(409)).toBeGreaterThan(8);
});

/** Buttons that only do something leave no room for mistakes. */
const asksForWords = (html: string) =>
  parse(html).querySelector(
    "main form[method=post] :is(textarea, input[type=text])",
  ) !== null;

/** Sends the page's form with nothing in it. */
function leaveEmpty() {
  const form = document.querySelector<HTMLFormElement>(
    "main form[method=post]",
  );
  for (const field of form?.elements ?? []) {
    if (field instanceof HTMLTextAreaElement) field.value = "";
    if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
    if (!(field instanceof HTMLInputElement) || field.type === "hidden")
      continue;
    if (["checkbox", "radio"].includes(field.type)) field.checked = false;
    else field.value = "";
  }
  form?.submit();
}

/** Sends the page's form as if it had been opened before the last change. */
function readTooEarly() {
  const form = document.querySelector<HTMLFormElement>(
    "main form[method=post]",
  );
  const version = form?.elements.namedItem("version");
  if (version instanceof HTMLInputElement) version.value = "0";
  form?.submit();
}
