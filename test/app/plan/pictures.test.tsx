import { expect, test } from "vitest";
import { makeEdition } from "#app/plan/editions/make-edition.server.ts";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { PicturesPage } from "#app/plan/pictures/PicturesPage.tsx";
import { answers, resolveSchema } from "#app/plan/owners/owner.ts";
import { resolveOwners } from "#app/plan/owners/resolve-owners.server.ts";
import { loader } from "#app/routes/plan.pictures.tsx";
import { loader as table } from "#app/routes/plan.table.tsx";
import { aPlanToView } from "./a-plan-to-view.ts";

type Shown = Awaited<ReturnType<typeof loader>>;
const draw = (shown: Shown) => <PicturesPage {...shown} />;

/** Today is 1 July 2026. */
async function aPlanToDraw() {
  const plan = await aPlanToView();
  const page = () => plan.view(loader, draw);
  const picture = async (key: string) => {
    const section = (await page()).querySelector(
      `section[aria-labelledby=${key}]`,
    );
    const lines = section?.querySelectorAll("tbody tr") ?? [];
    return {
      said: section?.querySelector(".cf-picture__said")?.text,
      left: section?.querySelector(".cf-secondary")?.text,
      /** The table, row by row. */
      figures: lines.map((row) =>
        row.querySelectorAll("th, td").map((cell) => cell.structuredText),
      ),
      /** The letters in the bars, and how wide each part is. */
      drawn: (section?.querySelectorAll(".cf-bar") ?? []).map((bar) =>
        bar
          .querySelectorAll("g")
          .map(
            (part) =>
              `${part.querySelector("rect")?.getAttribute("width")} ${part.text}`,
          ),
      ),
      section,
    };
  };
  return { ...plan, page, picture };
}

const red = { rag: "red" as const, ragReason: "" };
const green = { rag: "green" as const, ragReason: "" };

test("ratings and status of the last edition stand beside those of now", async () => {
  const { app, inPlan, add, picture } = await aPlanToDraw();
  await add(red);
  await add({ ...green, status: "complete", progress: "Done" });
  expect((await picture("ratings")).said).toBe(
    "1 of 2 actions is red. There is no edition yet to compare it with.",
  );
  const edition = { title: "Spring", note: "", once: undefined };
  await makeEdition(app, inPlan("councilLead"), edition);
  await add(red);
  await add({});
  const ratings = await picture("ratings");
  expect(ratings.said).toBe(
    "2 of 4 actions are red, 1 more than in edition 1 of 1 July 2026.",
  );
  expect(ratings.figures).toEqual([
    ["Edition 1, 1 July 2026", "1", "0", "1", "0", "2"],
    ["Now", "2", "0", "1", "1", "4"],
  ]);
  expect(ratings.drawn).toEqual([
    ["25% R 1", "25% G 1"],
    ["50% R 2", "25% G 1", "25% – 1"],
  ]);
  expect((await picture("status")).said).toBe(
    "1 of 4 actions is complete, as many as in edition 1 of 1 July 2026.",
  );
});

test("sections are drawn in the plan’s order, and the one with most is said", async () => {
  const { add, picture, sectionOf, area, other } = await aPlanToDraw();
  await add({ ...red, section: sectionOf(other) });
  await add({ ...green, section: sectionOf(area), status: "underWay" });
  await add({ ...red, section: sectionOf(other), status: "underWay" });
  await add({});
  const { said, figures } = await picture("section-ratings");
  const [first, second, rest] = figures;
  expect(figures).toHaveLength(3);
  expect(first?.slice(1)).toEqual(["0", "0", "1", "0", "1"]);
  expect(second?.slice(1)).toEqual(["2", "0", "0", "0", "2"]);
  expect(rest).toEqual(["No section", "0", "0", "0", "1", "1"]);
  expect(said).toBe(`“${second?.[0]}” has the most red actions: 2 of 2.`);
  expect((await picture("section-status")).said).toBe(
    `“${second?.[0]}” and “No section” have the most actions that have not started: 1 each.`,
  );
});

test("what is overdue is drawn by owner: as resolved, or in the words as written", async () => {
  const { app, inPlan, add, picture } = await aPlanToDraw();
  expect((await picture("overdue")).section).toBeFalsy();
  await add({ byWhen: "December 2026" });
  expect(await picture("overdue")).toMatchObject({
    said: "Nothing is overdue.",
    figures: [],
  });
  const late = { byWhen: "31 March 2026" };
  await add({ ...late, owners: "CF" });
  await add({ ...late, owners: "Head of HR" });
  await add({ ...late, owners: "HHR" });
  await add(late);
  await add({ ...late, owners: "HHR", status: "complete", progress: "Done" });
  const rows = [{ words: "Head of HR", who: answers.asWritten, kind: "post" }];
  await resolveOwners(
    app,
    inPlan("councilLead"),
    resolveSchema.parse({ rows }),
  );
  const { said, figures, section } = await picture("overdue");
  expect(said).toBe(
    "4 actions are overdue. 4 owners have 1 each, and no one more.",
  );
  expect(figures.map(([name]) => name)).toEqual([
    "CF",
    "Head of HR",
    "HHR",
    "No owner named",
  ]);
  expect(section?.querySelector("tbody a")?.getAttribute("href")).toMatch(
    /\?whose=words\+/,
  );
});

test("what falls due is drawn by quarter; what names no last day is counted", async () => {
  const { add, picture } = await aPlanToDraw();
  await add({ byWhen: "31 March 2026" });
  await add({ byWhen: "May 2026", status: "complete", progress: "Done" });
  await add({ byWhen: "October 2026" });
  await add({ byWhen: "12 December 2026" });
  await add({ byWhen: "Ongoing" });
  const { said, left, figures } = await picture("by-when");
  expect(figures).toEqual([
    ["Jan to Mar 2026", "0", "0", "1", "1"],
    ["Apr to Jun 2026", "1", "0", "0", "1"],
    ["Jul to Sep 2026", "0", "0", "0", "0"],
    ["Oct to Dec 2026", "0", "2", "0", "2"],
  ]);
  expect(said).toBe(
    "2 open actions fall due in Oct to Dec 2026, more than in any other quarter.",
  );
  expect(left).toBe("1 action names no last day, and is not drawn.");
});

test("a picture has a name, and its parts differ without any colour", async () => {
  const { add, page } = await aPlanToDraw();
  expect((await page()).text).toContain("There is nothing to draw yet");
  for (const rag of ["red", "amber", "green", null] as const) {
    await add({ rag, ragReason: "" });
  }
  const shown = await page();
  for (const picture of shown.querySelectorAll("[role=img]")) {
    const [name, said] = ["labelledby", "describedby"].map((by) =>
      shown.querySelector(`#${picture.getAttribute(`aria-${by}`)}`),
    );
    expect(name?.text).not.toBe("");
    expect(said?.text).not.toBe("");
  }
  const fills = shown
    .querySelector("section[aria-labelledby=ratings] .cf-bar")
    ?.querySelectorAll("rect")
    .map((part) => part.getAttribute("fill") ?? "");
  expect(new Set(fills).size).toBe(4);
  for (const fill of fills ?? []) {
    expect(shown.querySelector(fill.slice(4, -1))?.rawTagName).toBe("pattern");
  }
  expect(shown.toString()).not.toContain("style=");
});

test("the plan’s table has its ratings in one bar, which leads to the pictures", async () => {
  const { add, view, planId } = await aPlanToDraw();
  await add(red);
  const page = await view(table, (shown) => <PlanPage {...shown} />);
  expect(page.querySelector(".cf-strip text")?.text).toBe("R 1");
  expect(page.querySelector(".cf-strip a")?.getAttribute("href")).toBe(
    `/plans/${planId}/pictures`,
  );
});
