import { expect, test } from "vitest";
import { action as say } from "#app/routes/area.comments.tsx";
import { action as addReference } from "#app/routes/evidence.new.tsx";
import { action as annotate } from "#app/routes/report.comment.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { links } from "../evidence/support.ts";

type Action = typeof say | typeof addReference | typeof annotate;

async function aForm(stage: "evidence" | "councilResponse") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const areaKey = challenge.framework.areas[0]?.key ?? "";
  const items =
    stage === "evidence"
      ? await links(app, challenge.by("councilLead"), 2)
      : [];
  if (stage === "councilResponse") await aSentDraft(app, challenge, areaKey);
  const faults = async (action: Action, body: Record<string, string>) => {
    const args = argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, area: areaKey, number: "1" },
      init: { method: "POST", body: new URLSearchParams(body) },
    });
    const answered = await action(args);
    return "data" in answered ? (answered.data?.form.error ?? {}) : {};
  };
  return { faults, items };
}

test("one press shows that a place’s item is not there, and what else lacks", async () => {
  const { faults, items } = await aForm("evidence");
  const pointer = { kind: "pointer", sensitivity: "open", pointer: "page 2" };
  const lacking = async (pointerTo: string) =>
    faults(addReference, { ...pointer, pointerTo });
  expect(await lacking("gone")).toEqual({
    pointerTo: [expect.stringMatching(/not on the register, or was withdrawn/)],
    title: ["Enter a title"],
  });
  const nothing = await lacking("");
  expect(nothing).toMatchObject({ pointerTo: ["Choose the item it is in"] });
  expect(Object.keys(nothing)).toEqual(["pointerTo", "title"]);
  expect(Object.keys(await lacking(items[1] ?? ""))).toEqual(["title"]);
});

test("and of a comment: its evidence, and what it is about", async () => {
  const { faults } = await aForm("councilResponse");
  const evidence = await faults(annotate, { block: "", item: "gone" });
  expect(Object.keys(evidence)).toEqual(["kind", "item", "text"]);
  const about = await faults(say, { about: "finding:gone" });
  expect(Object.keys(about)).toEqual(["about", "text"]);
  expect(Object.keys(await faults(say, { about: "" }))).toEqual(["text"]);
});
