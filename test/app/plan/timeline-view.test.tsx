import { expect, test } from "vitest";
import { PlanTimeline } from "#app/plan/timeline/PlanTimeline.tsx";
import { loader } from "#app/routes/plan.timeline.tsx";
import { aPlanToView } from "./a-plan-to-view.ts";

type Shown = Awaited<ReturnType<typeof loader>>;
const draw = (shown: Shown) => <PlanTimeline {...shown} />;

async function aTimeline() {
  const plan = await aPlanToView();
  const page = (query = "") => plan.view(loader, draw, { query });
  return {
    ...plan,
    page,
    /** Each row: its action, and what its cells say under their columns. */
    rows: async (query = "") => {
      const read = await page(query);
      const columns = read
        .querySelectorAll("thead th")
        .map((cell) => cell.structuredText.replace(/\s+/g, " ").trim());
      return read.querySelectorAll("tbody tr").map((row) => {
        const cells = row
          .querySelectorAll("td")
          .map((cell, index) => [columns[index + 1], cell.structuredText])
          .filter(([, words]) => words !== "");
        return [
          row.querySelector("th[scope=row] a")?.structuredText.trim(),
          Object.fromEntries(cells) as Record<string, string>,
        ];
      });
    },
  };
}

test("an action’s cells say when it begins and until when, and where no day is said", async () => {
  const { add, rows } = await aTimeline();
  await add({ text: "Exact", byWhen: "12 June to 3 August 2026" });
  await add({ text: "A month", byWhen: "July 2026" });
  await add({ text: "Going on", byWhen: "August 2026 then ongoing" });
  expect(await rows()).toEqual([
    [
      "1. Exact",
      {
        "Jun 2026": "begins",
        "Jul 2026, today": "ongoing",
        "Aug 2026": "until",
      },
    ],
    ["2. A month", { "Jul 2026, today": "in this time, no day said" }],
    ["3. Going on", { "Aug 2026": "begins, no day said" }],
  ]);
});

test("quarters are asked for in the address, beside the filters of the table", async () => {
  const { add, rows, page } = await aTimeline();
  await add({ text: "One", owners: "HR", byWhen: "May 2026" });
  await add({ text: "Two", owners: "IT", byWhen: "August 2026" });
  expect(await rows("?by=quarter&owner=it")).toEqual([
    ["2. Two", { "Jul to Sep 2026, today": "in this time, no day said" }],
  ]);
  const links = (await page("?owner=it"))
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href"));
  expect(links).toContain("?owner=it&by=quarter");
});

test("what has no place in time is listed under its section, with the reason", async () => {
  const { add, page, sectionOf, area } = await aTimeline();
  await add({ text: "Soon", byWhen: "TBC", section: sectionOf(area) });
  await add({ text: "No word" });
  const [first, second] = (await page()).querySelectorAll(
    "main section, section",
  );
  expect(first?.structuredText).toMatch(/1\. Soon\s*: To be confirmed, “TBC”/);
  expect(second?.structuredText).toMatch(
    /No section[^]*2\. No word\s*: No date$/,
  );
});

test("a vague end is drawn apart from a firm one, and today by a line", async () => {
  const { add, page } = await aTimeline();
  await add({ byWhen: "July 2026" });
  await add({ byWhen: "12 July 2026" });
  const [vague, firm] = (await page()).querySelectorAll("tbody tr");
  expect(vague?.querySelector(".cf-timetable__vague")).not.toBeNull();
  expect(firm?.querySelector(".cf-timetable__bar")).not.toBeNull();
  expect(firm?.querySelector(".cf-timetable__vague")).toBeNull();
  expect(firm?.querySelector(".cf-timetable__today")).not.toBeNull();
});

test("fifty actions fill a page", async () => {
  const { add, rows, page } = await aTimeline();
  for (let number = 1; number <= 51; number++)
    await add({ byWhen: "May 2026" });
  expect(await rows()).toHaveLength(50);
  expect(await rows("?page=2")).toHaveLength(1);
  expect(
    (await page()).querySelector("a[rel=next]")?.getAttribute("href"),
  ).toBe("?page=2&by=month");
});
