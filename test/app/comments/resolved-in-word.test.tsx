import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import {
  action as changePage,
  loader as commentPage,
} from "#app/routes/comments.comment.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { drafted } from "./a-draft.ts";

/** A comment made here, sent, that a department marked as resolved in Word. */
async function resolved() {
  const room = await drafted();
  const { app, challenge, draft } = room;
  const commentId = await aReportComment(app, challenge, {
    ...{ sent: true, kind: "fact", reportVersionId: draft.versionId },
  });
  await app.db
    .updateTable("comment")
    .set({ settled_at: app.now() })
    .where("id", "=", commentId)
    .execute();
  const args = (role: ChallengeRole, more = {}) =>
    argsOf(app, {
      visitor: challenge.people[role],
      params: { challengeId: challenge.id, number: "1", commentId },
      ...more,
    });
  const page = async (role: ChallengeRole) =>
    renderToStaticMarkup(
      <CommentPage page={await commentPage(args(role))} answered={undefined} />,
    );
  const marks = async (role: ChallengeRole, query: string) => {
    const answer = await versionInWord(args(role, { query }));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const parts = [...(await partsOf(bytes)).values()].join("\n");
    expect(parts).toContain("It is not so.");
    return parts.match(/w15:paraId="\w+" w15:done="1"/g)?.length ?? 0;
  };
  const unsettle = (role: ChallengeRole) => {
    const body = new URLSearchParams({ then: "unsettle" });
    return changePage(args(role, { init: { method: "POST", body } }));
  };
  return { ...room, args, page, marks, unsettle };
}

test("that a department resolved a comment stays with the council", async () => {
  const { page, marks } = await resolved();
  expect(await page("councilContributor")).toContain("resolved in Word");
  expect(await marks("councilLead", "?comments=on&inside=on")).toBe(1);
  for (const role of ["leadPeer", "peer", "challengeManager"] as const) {
    expect(await page(role)).not.toContain("resolved");
    expect(await marks(role, "?comments=on")).toBe(0);
  }
  // Nor is it in the council's own copy for both sides.
  expect(await marks("councilLead", "?comments=on")).toBe(0);
});

test("it can be marked as not resolved again by the council alone", async () => {
  const { args, page, unsettle } = await resolved();
  expect(await page("councilContributor")).toContain("Mark as not resolved");
  await expect(unsettle("peer")).rejects.toMatchObject({
    init: { status: 404 },
  });
  expect(await unsettle("councilContributor")).toMatchObject({ status: 303 });
  expect(await page("councilContributor")).not.toContain("resolved");
  expect(JSON.stringify(await history(args("councilLead")))).toContain(
    "Comment marked as not resolved: Comment 1",
  );
  // A second press finds nothing to do, and says so.
  const again = await unsettle("councilContributor");
  expect(again).toMatchObject({ init: { status: 409 } });
});
