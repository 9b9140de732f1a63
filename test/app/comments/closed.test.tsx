import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnnotateForm } from "#app/comments/AnnotateForm.tsx";
import { action, loader } from "#app/routes/report.comment.tsx";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { drafted } from "./a-draft.ts";

const taken =
  "Draft 2 has taken the place of draft 1: comments are taken on that one.";

/** The form for a comment on draft 1, in the council lead's hands. */
async function onDraftOne() {
  const made = await drafted();
  const { app, challenge, area } = made;
  const args = (init = {}) =>
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, number: "1" },
      init,
    });
  const another = () => aSentDraft(app, challenge, area);
  const stage = (state: string) =>
    app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", challenge.id)
      .execute();
  return { ...made, args, another, stage };
}

test("comments on a draft are closed once another has taken its place", async () => {
  const { args, another, challenge } = await onDraftOne();
  expect((await loader(args())).closed).toBeNull();
  await another();
  expect((await loader(args())).closed).toEqual({
    title: "Comments on draft 1 are closed",
    because: taken,
    instead: {
      href: `/challenges/${challenge.id}/report/versions/2`,
      name: "draft 2",
    },
  });
});

test("comments on a draft are closed once the response was sent", async () => {
  const { args, stage } = await onDraftOne();
  await stage("finalising");
  expect((await loader(args())).closed).toEqual({
    title: "Comments on draft 1 are closed",
    because: expect.stringContaining("at the stage “Finalising”"),
    instead: null,
  });
});

test.each([
  ["a whole comment", "fact"],
  ["one that lacks something", ""],
])("%s typed on the draft before comes back", async (_, kind) => {
  const { args, another, list, challenge } = await onDraftOne();
  await another();
  const body = new URLSearchParams({ kind, text: "It has moved on." });
  const result = await action(args({ method: "POST", body }));
  if (!("data" in result)) throw new Error("It was taken.");
  const html = renderToStaticMarkup(
    <AnnotateForm page={await loader(args())} answered={result.data} />,
  );
  expect(html).toContain("It has moved on.");
  expect(html).toContain("Comments on draft 1 are closed");
  expect(html).toContain(
    `href="/challenges/${challenge.id}/report/versions/2"`,
  );
  if (kind) expect(html).toContain(taken);
  expect(await list()).toEqual([]);
});
