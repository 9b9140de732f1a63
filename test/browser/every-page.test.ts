import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { inspector } from "#test/support/inspector.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { shapesOf } from "#test/support/shapes.ts";
import { addressesOf, get, idsOf } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

const browser = aBrowser();
const { look, seen, faults } = inspector([
  { width: 1280, colorScheme: "light" },
]);

/** What has been looked at, whoever was shown it, and in whatever stage. */
const known = new Set<string>();

/** Whether a page has something on it that was never looked at. */
function isNew(html: string): boolean {
  const shapes = [...shapesOf(html)].filter((shape) => !known.has(shape));
  for (const shape of shapes) known.add(shape);
  return shapes.length > 0;
}

const roles = [
  "leadPeer",
  "councilLead",
  "viewer",
  "programmeManager",
] as const;

test.each(["councilResponse", "improvement"] as const)(
  "axe finds nothing on what only some readers are shown: %s",
  async (stage) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const base = await serve(app);
    const cookies = await cookiesOf(app, id);
    const inside = addressesOf(await idsOf(app, id));
    const addresses = ["/", ...inside.map(({ address }) => address)];
    for (const role of roles) {
      const cookie = cookies.get(role) ?? "";
      const context = await browser().newContext({ baseURL: base });
      const [name = "", value = ""] = cookie.split("=");
      await context.addCookies([{ name, value, url: base }]);
      const page = await context.newPage();
      for (const address of addresses) {
        const { text, type } = await get(base + address, cookie);
        if (!type.startsWith("text/html") || !isNew(text)) continue;
        await page.goto(address);
        await look(page, `${stage} ${role} ${address}`);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
    expect([...seen].join()).toContain(`${stage} councilLead`);
  },
);
