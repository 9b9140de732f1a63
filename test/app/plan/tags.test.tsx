import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Gone, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { bringBackTag, removeTag } from "#app/plan/tags/remove-tag.server.ts";
import { TagForm } from "#app/plan/tags/TagForm.tsx";
import { TagsPage } from "#app/plan/tags/TagsPage.tsx";
import { addTag, changeTag } from "#app/plan/tags/write-tag.server.ts";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as rowPage } from "#app/routes/plan.row.tsx";
import { loader as editForm } from "#app/routes/plan.tags.edit.tsx";
import { loader as removal } from "#app/routes/plan.tags.remove.tsx";
import { loader as tagsPage } from "#app/routes/plan.tags.tsx";
import { argsOf } from "#test/support/route.ts";
import { aPlanOfRows } from "./a-row.ts";

const race = {
  ...{ name: "Race", colour: "1D70B8", pattern: "lines" as const },
  ...{ version: 0, once: undefined },
};

/** A plan with one tag, "t": "Pay gap", red with dots; and its pages. */
async function aTaggedPlan() {
  const plan = await aPlanOfRows();
  const { app, people, planId } = plan;
  const page = (planTagId = "t") =>
    argsOf(app, {
      ...{ visitor: people.councilLead, params: { planId, planTagId } },
    });
  const listed = async () => (await tagsPage(page())).tags;
  return { ...plan, page, listed };
}

test("a tag is added, drawn by name, colour and pattern, and its rows are counted", async () => {
  const { app, lead, planId, page, listed, added } = await aTaggedPlan();
  await added({ tags: ["t"] });
  await addTag(app, lead, race);
  expect(await listed()).toMatchObject([
    { name: "Pay gap", colour: "D4351C", pattern: "dots", rows: 1 },
    { name: "Race", colour: "1D70B8", pattern: "lines", rows: 0 },
  ]);
  const html = renderToStaticMarkup(<TagsPage {...await tagsPage(page())} />);
  expect(html).toContain(`href="/plans/${planId}?tag=t"`);
  expect(html).toContain('fill="#1D70B8"');
  const form = renderToStaticMarkup(
    <TagForm {...await editForm(page())} answered={undefined} />,
  );
  expect(form).toContain("Change the tag “Pay gap”");
});

test("two tags are never called alike, nor look alike", async () => {
  const { app, lead } = await aTaggedPlan();
  const named = addTag(app, lead, { ...race, name: "pay  GAP" });
  await expect(named).rejects.toMatchObject({
    problems: { name: "Another tag of this plan is called that" },
  });
  const look = { colour: "D4351C", pattern: "dots" as const };
  const alike = addTag(app, lead, { ...race, ...look });
  await expect(alike).rejects.toThrow(Invalid);
  await expect(alike).rejects.toMatchObject({
    problems: {
      pattern: "“Pay gap” looks the same: choose another colour or pattern",
    },
  });
  const same = { ...race, ...look, name: "Pay gap 2026", version: 1 };
  await changeTag(app, lead, "t", same);
});

test("who saves a tag late is shown the other’s choice in words", async () => {
  const { app, lead } = await aTaggedPlan();
  await changeTag(app, lead, "t", { ...race, version: 1 });
  const late = changeTag(app, lead, "t", { ...race, version: 1 });
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      values: { name: "Race", colour: "Blue", pattern: "Slanting lines" },
    },
  });
});

test("a removed tag leaves its rows, and comes back to them", async () => {
  const { app, lead, planId, asked, page, listed, added } = await aTaggedPlan();
  const id = await added({ tags: ["t"] });
  expect((await removal(page())).rows).toBe(1);
  const late = removeTag(app, lead, "t", { version: 7 });
  await expect(late).rejects.toThrow(NotNow);
  await removeTag(app, lead, "t", { version: 1 });
  expect(await listed()).toEqual([]);
  expect((await rowPage(asked(id))).tags).toEqual([]);
  const again = removeTag(app, lead, "t", { version: 2 });
  await expect(again).rejects.toThrow(Gone);
  const [event] = (await history(asked())).events;
  const back = `/plans/${planId}/tags/t/bring-back`;
  expect(event).toMatchObject({ what: "Tag removed: Pay gap", back });
  expect((await bringBackTag(app, lead, "t")).said).toBe("The tag is back");
  expect((await rowPage(asked(id))).tags).toMatchObject([{ name: "Pay gap" }]);
  const twice = await bringBackTag(app, lead, "t");
  expect(twice.said).toBe("It is there already");
});

test("only who writes the plan writes its tags, and only those of the plan", async () => {
  const { app, inPlan, other } = await aTaggedPlan();
  const changes = (by: Parameters<typeof addTag>[1]) => [
    () => addTag(app, by, race),
    () => changeTag(app, by, "t", { ...race, version: 1 }),
    () => removeTag(app, by, "t", { version: 1 }),
    () => bringBackTag(app, by, "t"),
  ];
  for (const role of ["leadPeer", "viewer"] as const) {
    for (const change of changes(inPlan(role))) {
      await expect(change()).rejects.toThrow(Forbidden);
    }
  }
  for (const change of changes(await other()).slice(1)) {
    await expect(change()).rejects.toThrow(NotFound);
  }
});
