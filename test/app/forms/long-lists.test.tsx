import { expect, test } from "vitest";
import { AnnotateForm } from "#app/comments/AnnotateForm.tsx";
import { SayForm } from "#app/comments/SayForm.tsx";
import { ReferenceForm } from "#app/evidence/ReferenceForm.tsx";
import { MergeForm } from "#app/findings/MergeForm.tsx";
import { ActionForm } from "#app/plan/ActionForm.tsx";
import { StartPlan } from "#app/plan/StartPlan.tsx";
import { RecommendationForm } from "#app/recommendations/RecommendationForm.tsx";
import * as comments from "#app/routes/area.comments.tsx";
import * as pointer from "#app/routes/evidence.new.tsx";
import * as merge from "#app/routes/findings.merge.tsx";
import * as plan from "#app/routes/plan.new.tsx";
import * as start from "#app/routes/plan.start.tsx";
import * as recommendation from "#app/routes/recommendations.new.tsx";
import * as annotation from "#app/routes/report.comment.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { addCopies } from "#test/support/statements.ts";
import { links } from "../evidence/support.ts";

const many = 300;
const mostShown = 26;

/** A challenge at a stage with its first area, and who asks for its pages. */
async function aRoom(stage: Stage, role: ChallengeRole) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const { id, by, people, framework } = challenge;
  const [area, other] = framework.areas;
  const [here = "", there = ""] = [area?.key, other?.key];
  const asked = (
    params: Record<string, string>,
    query = "",
    body?: URLSearchParams,
  ) =>
    argsOf(app, {
      visitor: people[role],
      params: { challengeId: id, ...params },
      query,
      init: body ? { method: "POST", body } : {},
    });
  return { app, challenge, id, by, here, there, asked };
}

type Room = Awaited<ReturnType<typeof aRoom>>;

/** Fills an area with 300 findings. */
async function findingsIn({ app, by, here, there }: Room) {
  const words = { criterionKey: "", subheading: "", version: 0 };
  const add = async (areaKey: string, text: string) => {
    const input = { ...words, areaKey, kind: "strength" as const, text };
    const to = await addFinding(app, by("peer"), { ...input, once: undefined });
    return to.split("/").at(-2) ?? "";
  };
  const first = await add(here, "The first of them.");
  const elsewhere = await add(there, "The only one about lifts.");
  const of = await app.db
    .selectFrom("finding")
    .selectAll()
    .where("id", "=", first)
    .executeTakeFirstOrThrow();
  await addCopies(app, { kind: "finding", of, many: many - 2 });
  return { first, elsewhere };
}

/** Evidence on the first criterion of the area, sent. */
async function evidenceIn({ app, challenge }: Room) {
  const key = challenge.framework.areas[0]?.criteria[0]?.key ?? "";
  const [first = ""] = await links(app, challenge.by("councilLead"), 1, [key]);
  const of = await app.db
    .selectFrom("evidence")
    .selectAll()
    .where("id", "=", first)
    .executeTakeFirstOrThrow();
  const ids = await addCopies(app, { kind: "evidence", of, many: many - 1 });
  for (const evidence_id of ids) {
    await app.db
      .insertInto("evidence_criterion")
      .values({ evidence_id, criterion_key: key })
      .execute();
  }
  await app.db.updateTable("evidence").set({ sent_at: app.now() }).execute();
  return { first };
}

type Html = ReturnType<typeof drawnAt>;

const boxes = (html: Html, name: string) =>
  html.querySelectorAll(`input[name=${name}]`);
const picked = (html: Html, name: string) =>
  boxes(html, name)
    .filter((box) => box.hasAttribute("checked"))
    .map((box) => box.getAttribute("value"));

/** What came back to a press of "Find". */
const found = (answered: object): Answered => {
  if (!("form" in answered)) throw new Error("It was not only looked for");
  return answered as Answered;
};
const body = (...pairs: Array<[string, string]>) => new URLSearchParams(pairs);

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
  const action = drawnAt(
    "",
    <ActionForm {...await plan.loader(room.asked({}))} answered={undefined} />,
  );
  expect(boxes(action, "findings")).toHaveLength(25);
  const first = drawnAt(
    "",
    <StartPlan {...await start.loader(room.asked({}))} answered={undefined} />,
  );
  expect(boxes(first, "findings")).toHaveLength(25);
});

test("what a comment is about: the area, or one of a page", async () => {
  const room = await aRoom("evidence", "councilLead");
  const { first } = await evidenceIn(room);
  const params = { area: room.here };
  const draw = async (query: string, answered?: Answered) => {
    const page = await comments.loader(room.asked(params, query));
    const { subjects, side } = page.conversation;
    return drawnAt(
      query,
      <SayForm {...page} {...{ side, answered, subjects: subjects ?? [] }} />,
    );
  };
  const html = await draw("");
  expect(picked(html, "about")).toEqual([""]);
  expect(boxes(html, "about")).toHaveLength(1);
  const all = await draw(
    "",
    found(
      await comments.action(room.asked(params, "", body(["then", "find"]))),
    ),
  );
  // In one list with what is chosen, as arrow keys go.
  expect(
    all.querySelectorAll("fieldset")[0]?.querySelectorAll("[name=about]"),
  ).toHaveLength(mostShown);
  const form = body(
    ["text", "So it is"],
    ["about", `evidence:${first}`],
    ["findIn", "criterion"],
    ["then", "find"],
  );
  const again = await draw(
    "",
    found(await comments.action(room.asked(params, "", form))),
  );
  expect(picked(again, "about")).toEqual([`evidence:${first}`]);
  expect(again.querySelector("textarea")?.text.trim()).toBe("So it is");
  const { length } = boxes(again, "about");
  const criteria = room.challenge.framework.areas[0]?.criteria.length ?? 0;
  expect(length).toBe(2 + criteria);
});

test("the item of a place, and a comment's evidence: one of a page", async () => {
  const room = await aRoom("evidence", "councilLead");
  const { first } = await evidenceIn(room);
  const page = await pointer.loader(
    room.asked({}, `?kind=pointer&to=${first}`),
  );
  const html = drawnAt(
    `?kind=pointer&to=${first}`,
    <ReferenceForm {...page} kind="pointer" answered={undefined} />,
  );
  expect(picked(html, "pointerTo")).toEqual([first]);
  expect(boxes(html, "pointerTo")).toHaveLength(1);
  // What the address asked for is not lost.
  const more = html.querySelector("button[value=find]");
  expect(more?.getAttribute("formaction")).toBe(
    `/page?kind=pointer&to=${first}`,
  );
  const plain = await pointer.loader(room.asked({}, "?kind=pointer"));
  const open = drawnAt(
    "?kind=pointer&choices=2",
    <ReferenceForm {...plain} kind="pointer" answered={undefined} />,
  );
  expect(boxes(open, "pointerTo")).toHaveLength(25);
  const next = open.querySelector(".govuk-pagination__next button");
  expect(next?.getAttribute("formaction")).toBe("/page?kind=pointer&choices=3");
  await aSentDraft(room.app, room.challenge, room.here);
  await room.app.db
    .updateTable("challenge")
    .set({ state: "councilResponse" })
    .execute();
  const params = { number: "1" };
  const report = await annotation.loader(room.asked(params));
  const comment = drawnAt(
    "",
    <AnnotateForm page={report} answered={undefined} />,
  );
  expect(picked(comment, "item")).toEqual([""]);
  expect(boxes(comment, "item")).toHaveLength(1);
  const ask = body(["then", "find"], ["text", "See it"]);
  const answered = found(await annotation.action(room.asked(params, "", ask)));
  const again = drawnAt("", <AnnotateForm page={report} answered={answered} />);
  expect(boxes(again, "item")).toHaveLength(mostShown);
});
