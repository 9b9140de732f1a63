import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { itemNamed } from "#app/evidence/named-item.ts";
import { SuggestedField } from "#app/forms/SuggestedField.tsx";
import { action as say } from "#app/routes/area.comments.tsx";
import { action as addReference } from "#app/routes/evidence.new.tsx";
import { action as annotate } from "#app/routes/report.comment.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { links } from "./support.ts";

test("an item is named by its number or its title, and a refusal says which", () => {
  const items = [
    { number: 6, title: "Staff survey" },
    { number: 7, title: "Staff handbook" },
  ];
  const read = (typed: string) => itemNamed(items, typed, "on the register");
  const [survey] = items;
  expect(read("6")).toEqual({ item: survey });
  expect(read("staff survey")).toEqual({ item: survey });
  const fault = (said: RegExp) => expect.stringMatching(said);
  expect(read("#8")).toEqual({
    fault: fault(/^There is no item 8 on the reg/),
  });
  expect(read("Staff")).toEqual({ fault: fault(/more than one item/) });
  expect(read("Budget")).toEqual({
    fault: fault(/^Nothing on the register is/),
  });
});

test("a hundred names are suggested, however many there are", () => {
  const html = renderToStaticMarkup(
    <SuggestedField
      field={{ id: "to", name: "to" }}
      label="To"
      suggestions={Array.from({ length: 300 }, (_, place) => `Item ${place}`)}
    />,
  );
  expect(html.match(/<option/g)).toHaveLength(100);
  expect(html).toContain('list="to-suggestions"');
});

type Action = typeof say | typeof addReference | typeof annotate;

async function aForm(stage: "evidence" | "councilResponse") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const areaKey = challenge.framework.areas[0]?.key ?? "";
  if (stage === "councilResponse") await aSentDraft(app, challenge, areaKey);
  else await links(app, challenge.by("councilLead"), 2);
  const faults = async (action: Action, body: Record<string, string>) => {
    const args = argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, area: areaKey, number: "1" },
      init: { method: "POST", body: new URLSearchParams(body) },
    });
    const answered = await action(args);
    return "data" in answered ? (answered.data?.form.error ?? {}) : {};
  };
  return { faults };
}

test("one press shows that a place’s item is not there, and what else lacks", async () => {
  const { faults } = await aForm("evidence");
  const pointer = { kind: "pointer", sensitivity: "open", pointer: "page 2" };
  const lacking = async (pointerTo: string) =>
    faults(addReference, { ...pointer, pointerTo });
  expect(await lacking(" Item 9")).toEqual({
    pointerTo: ["There is no item 9 on the register, or it was withdrawn"],
    title: ["Enter a title"],
  });
  const nothing = await lacking("");
  expect(nothing).toMatchObject({ pointerTo: ["Enter the item it is in"] });
  expect(Object.keys(nothing)).toEqual(["pointerTo", "title"]);
  expect(await lacking("the survey")).toMatchObject({
    pointerTo: [expect.stringContaining("Nothing on the register is called")],
  });
  expect(Object.keys(await lacking("item 2: Survey 2"))).toEqual(["title"]);
});

test("and of a comment: its evidence, and what it is about", async () => {
  const { faults } = await aForm("councilResponse");
  const evidence = await faults(annotate, { block: "", item: "9" });
  expect(Object.keys(evidence)).toEqual(["kind", "item", "text"]);
  const about = await faults(say, { about: "Strength 99" });
  expect(Object.keys(about)).toEqual(["about", "text"]);
  expect(Object.keys(await faults(say, { about: "strength 1" }))).toEqual([
    "text",
  ]);
});
