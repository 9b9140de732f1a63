import { expect, test } from "vitest";
import { MergeForm } from "#app/comments/merging/MergeForm.tsx";
import { loader } from "#app/routes/comments.merge.tsx";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { drafted } from "../response/a-draft.ts";

test("a comment that was changed after it was ticked stays ticked, as it is now", async () => {
  const { app, challenge, id, list } = await drafted(4);
  const [kept = "", second = "", third = ""] = (await list()).map(
    (one) => one.id,
  );
  const visitor = challenge.people.councilLead;
  const params = { challengeId: id, commentId: kept };
  const { page } = await loader(argsOf(app, { visitor, params }));
  const form = {
    initialValue: { others: [`${second}:0`, `${third}:1`] },
    error: { "": ["Comment 2 was changed after you opened the page."] },
  };
  const html = drawnAt(
    "",
    <MergeForm page={page} answered={{ form, theirs: null }} />,
  );
  const boxes = html.querySelectorAll("input[type=checkbox]");
  const ticked = boxes.filter((box) => box.hasAttribute("checked"));
  expect(boxes).toHaveLength(3);
  expect(ticked.map((box) => box.getAttribute("value"))).toEqual([
    `${second}:1`,
    `${third}:1`,
  ]);
});
