import { expect, test } from "vitest";
import { AnnotateForm } from "#app/comments/AnnotateForm.tsx";
import { SayForm } from "#app/comments/SayForm.tsx";
import { ReferenceForm } from "#app/evidence/ReferenceForm.tsx";
import * as comments from "#app/routes/area.comments.tsx";
import * as pointer from "#app/routes/evidence.new.tsx";
import * as annotation from "#app/routes/report.comment.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import {
  aRoom,
  body,
  boxes,
  evidenceIn,
  found,
  mostShown,
  picked,
} from "./a-long-room.ts";

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
