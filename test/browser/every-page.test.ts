import { expect, test } from "vitest";
import type { Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aDemonstration } from "#test/app/demo/a-demonstration.ts";
import { anAward, walkThrough } from "#test/journeys/challenge-journey.ts";
import { httpHands } from "#test/journeys/http-hands.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { album } from "#test/support/album.ts";
import { testApp } from "#test/support/app.ts";
import { inspector } from "#test/support/inspector.ts";
import { sendWithMistakes } from "#test/support/mistakes.ts";
import { readAll } from "#test/support/read-all.ts";
import { get } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

// Pages are gathered over HTTP, and only then looked at in a browser: of the
// thousands that people are sent, some two hundred have all there is on them.

const demonstration = aDemonstration("2026-09-16T10:00:00.000Z");
const browser = aBrowser();
const { add, fewest } = album();

/** Who writes what, and when: together they come by nearly every form. */
const writers: Partial<Record<Stage, Role[]>> = {
  scoping: ["challengeManager"],
  selfAssessment: ["councilLead"],
  evidence: ["councilLead"],
  interviews: ["leadPeer"],
  recommendations: ["leadPeer"],
  councilResponse: ["councilLead"],
  finalising: ["leadPeer"],
  improvement: ["councilLead", "programmeManager"],
};

test("pages are gathered: of every role and every stage, and forms that come back", async () => {
  const app = demonstration();
  const base = await serve(app);
  const tried = new Set<string>();
  const came = new Map<number, number>();
  let pages = 0;
  for (const [turn, one] of (await challenges()).entries()) {
    const mayErr = writers[one.state] ?? [];
    const read = await readAll(app, base, one, mayErr, turn);
    pages += read.length;
    for (const page of read) add(page);
    for (const page of read.filter(({ role }) => mayErr.includes(role))) {
      const kind = page.path.replaceAll(/\/[^/]*\d[^/]*/g, "/:");
      if (page.status !== 200 || tried.has(kind)) continue;
      for (const back of await sendWithMistakes(base, page)) {
        tried.add(kind);
        came.set(back.status, (came.get(back.status) ?? 0) + 1);
        add(back);
      }
    }
  }
  expect.soft(pages).toBeGreaterThan(1000);
  expect.soft(came.get(422)).toBeGreaterThan(40);
  expect.soft(came.get(409)).toBeGreaterThan(8);
});

/** A challenge of each stage. */
async function challenges() {
  const rows = await demonstration()
    .db.selectFrom("challenge")
    .select(["id", "state"])
    .execute();
  const one = new Map(rows.map(({ id, state }) => [state, id]));
  return [...one].map(([state, id]) => ({ id, state: state as Stage }));
}

test("and all that anybody meets in an award challenge", async () => {
  const app = await testApp();
  const base = await serve(app);
  let pages = 0;
  const seat = async () =>
    httpHands(base, "", (path, status, html) => {
      pages += 1;
      add({ by: "journey", path, status, html });
    });
  await walkThrough(app, seat, anAward);
  expect(pages).toBeGreaterThan(300);
});

type Sorts = Parameters<Awaited<ReturnType<typeof inspector>>>[1];

test.each(["", "<script></script>"])(
  "planted faults are found on a page with %j",
  async (script) => {
    const base = await serve(await testApp());
    const context = await browser().newContext();
    const look = await inspector(context, base);
    const { text: html } = await get(`${base}/about`);
    const faultsOf = (planted: string, sorts: Sorts = "all") =>
      look(
        {
          by: "nobody",
          path: "/about",
          status: 200,
          html: html.replace("</main>", `${planted}${script}</main>`),
        },
        sorts,
      );
    expect(await faultsOf("")).toEqual([]);
    expect(await faultsOf("<input name=planted>")).toEqual([
      expect.stringContaining("1280 light: label"),
    ]);
    expect(await faultsOf('<p style="color: #333">Planted</p>')).toEqual([
      expect.stringContaining("320 dark: color-contrast"),
    ]);
    expect(await faultsOf('<p style="min-width: 500px">Planted</p>')).toEqual([
      expect.stringContaining("320 dark: scrolls sideways"),
    ]);
    const fold = `<details class="cf-fold"><summary class="govuk-details__summary"></summary></details>`;
    expect(await faultsOf(fold)).toEqual([
      expect.stringContaining("320 dark: summary-name"),
    ]);
    const place = "all but colours";
    expect(await faultsOf("<input name=planted>", place)).toEqual([
      expect.stringContaining("1280 light: label"),
    ]);
    expect(await faultsOf('<p style="min-width: 500px">P</p>', place)).toEqual([
      expect.stringContaining("320 dark: scrolls sideways"),
    ]);
    await context.close();
  },
);

test("axe finds nothing on any page, light and dark, 320 px and desktop", async () => {
  const app = await testApp();
  const base = await serve(app);
  const context = await browser().newContext();
  const look = await inspector(context, base);
  const faults: string[] = [];
  const chosen = fewest();
  // The richest come first: between them they have nearly every colour.
  for (const [place, { page, isNew }] of chosen.entries()) {
    const sorts = place < 8 ? "crosswise" : isNew ? "all" : "all but colours";
    faults.push(...(await look(page, sorts)));
  }
  await context.close();
  expect(faults).toEqual([]);
  expect(chosen.length).toBeGreaterThan(100);
});
