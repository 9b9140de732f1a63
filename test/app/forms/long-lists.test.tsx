import { expect, test } from "vitest";
import { MergeForm } from "#app/findings/MergeForm.tsx";
import { ActionForm } from "#app/plan/ActionForm.tsx";
import { StartPlan } from "#app/plan/StartPlan.tsx";
import { RecommendationForm } from "#app/recommendations/RecommendationForm.tsx";
import * as merge from "#app/routes/findings.merge.tsx";
import * as plan from "#app/routes/plan.actions.new.tsx";
import * as start from "#app/routes/challenge-plan.start.tsx";
import * as recommendation from "#app/routes/recommendations.new.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import { aPlanOf } from "#test/app/plan/a-plan.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import {
  type Room,
  aRoom,
  body,
  boxes,
  findingsIn,
  found,
  many,
  mostShown,
  picked,
} from "./a-long-room.ts";

test("findings for a recommendation: a page of them, found by area and words", async () => {
  const room = await aRoom("recommendations", "leadPeer");
  await room.app.db
    .updateTable("challenge")
    .set({ state: "findings" })
    .execute();
  const { first, elsewhere } = await findingsIn(room);
  await room.app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  const draw = async (query: string, answered?: Answered) =>
    drawnAt(
      query,
      <RecommendationForm
        {...await recommendation.loader(room.asked({}, query))}
        answered={answered}
      />,
    );
  const html = await draw("");
  expect(boxes(html, "findings")).toHaveLength(25);
  expect(html.toString().length).toBeLessThan(40_000);
  const press = (query: string, ...pairs: Array<[string, string]>) =>
    recommendation.action(room.asked({}, query, body(...pairs)));
  const typed: Array<[string, string]> = [
    ["leadIn", "Half a"],
    ["findings", first],
    ["then", "find"],
  ];
  const byArea = await draw(
    "",
    found(await press("", ...typed, ["findIn", room.there])),
  );
  expect(byArea.querySelector("[name=leadIn]")?.getAttribute("value")).toBe(
    "Half a",
  );
  const values = boxes(byArea, "findings").map((box) =>
    box.getAttribute("value"),
  );
  expect(values).toEqual([first, elsewhere]);
  expect(picked(byArea, "findings")).toEqual([first]);
  const byWords = found(await press("", ...typed, ["find", "LIFTS about"]));
  expect(boxes(await draw("", byWords), "findings")).toHaveLength(2);
  const later = await draw(
    "?choices=3",
    found(await press("?choices=3", ...typed)),
  );
  expect(boxes(later, "findings")).toHaveLength(mostShown);
  expect(later.querySelector(".cf-unsaved")?.text).toMatch(/page 3 of 12/);
  const enter: [string, string] = ["enter", "pressed"];
  const saved = await press(
    "?choices=3",
    enter,
    ["leadIn", "Lifts"],
    ["text", "Mend them"],
    ["priority", "high"],
    ["findings", first],
    ["findings", elsewhere],
  );
  expect(saved).toMatchObject({ status: 303 });
});

test("the finding to merge with: one of a page, the own area first", async () => {
  const room = await aRoom("findings", "leadPeer");
  const { first, elsewhere } = await findingsIn(room);
  const params = { findingId: first };
  const draw = async (query: string, answered?: Answered) =>
    drawnAt(
      query,
      <MergeForm
        {...await merge.loader(room.asked(params, query))}
        answered={answered}
      />,
    );
  const html = await draw("");
  expect(boxes(html, "other")).toHaveLength(25);
  const form = body(
    ["step", "choose"],
    ["other", elsewhere],
    ["find", "copied"],
    ["then", "find"],
  );
  const again = await draw(
    "?choices=2",
    found(await merge.action(room.asked(params, "?choices=2", form))),
  );
  expect(boxes(again, "other")).toHaveLength(mostShown);
  expect(picked(again, "other")).toEqual([elsewhere]);
  form.delete("then");
  const on = await merge.action(room.asked(params, "?choices=2", form));
  expect(on).toMatchObject({ status: 303 });
});

/** Puts findings into the report that was sent last, as if they had been. */
async function sayInReport({ app, id }: Room) {
  const report = await app.db
    .selectFrom("report_version")
    .selectAll()
    .where("challenge_id", "=", id)
    .executeTakeFirstOrThrow();
  const blocks = blocksFrom(report.blocks);
  const one = blocks.find(({ kind }) => kind === "finding");
  if (!one) throw new Error("There is no finding in it");
  const more = Array.from({ length: many }, (_, place) => ({
    ...one,
    id: `finding:more-${place}`,
    sort: "consideration",
    ref: { type: "finding" as const, id: `more-${place}` },
  }));
  await app.db
    .updateTable("report_version")
    .set({ kind: "final", blocks: JSON.stringify([...blocks, ...more]) })
    .execute();
}

test("areas for consideration of a plan: a page of them", async () => {
  const room = await aRoom("improvement", "councilLead");
  await aSentDraft(room.app, room.challenge, room.here);
  await sayInReport(room);
  const { planId } = await aPlanOf(room.app, room.id);
  const form = await plan.loader(room.asked({ planId }));
  const action = drawnAt("", <ActionForm {...form} answered={undefined} />);
  expect(boxes(action, "findings")).toHaveLength(25);
  const first = drawnAt(
    "",
    <StartPlan {...await start.loader(room.asked({}))} answered={undefined} />,
  );
  expect(boxes(first, "findings")).toHaveLength(25);
});
