import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { RegisterPage } from "#app/comments/RegisterPage.tsx";
import { remove } from "#app/comments/reword.server.ts";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { loader as comments } from "#app/routes/comments.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";

test("a viewer reads of what was sent, and is offered nothing else", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people } = challenge;
  await aReportComment(app, challenge, { sent: false, text: "CANARY" });
  const seen = async (who: "viewer" | "councilLead") => {
    const asked = { visitor: people[who], params: { challengeId: id } };
    const register = await comments(argsOf(app, asked));
    return renderToStaticMarkup(
      <RegisterPage register={register} answered={undefined} />,
    );
  };
  const early = await seen("viewer");
  expect(early).toContain("Nothing has been sent to the peer team");
  expect(early).not.toMatch(/There are no comments|0 in all|CANARY/);
  const own = await seen("councilLead");
  expect(own).toContain("1 in all");
  expect(own).toContain("Council only");
  const at = app.now();
  await app.db.updateTable("comment").set({ sent_at: at, chosen: 1 }).execute();
  const sent = await seen("viewer");
  expect(sent).toContain("1 sent to the peer team");
  expect(sent).not.toMatch(/Council only|Chosen to send|How it stands/);
});

test("a comment that was taken back keeps its place and leaves no department", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, framework } = challenge;
  const area = framework.areas[0]?.key ?? "";
  const { versionId, blocks } = await aSentDraft(app, challenge, area);
  const commentId = await aReportComment(app, challenge, {
    sent: false,
    reportVersionId: versionId,
    blockId: blocks[1]?.id ?? "",
    ...{ start: 0, end: 11, exact: "The council" },
    department: "Housing",
  });
  const args = (query = "") =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { challengeId: id, commentId },
      query,
    });
  const shown = async (query?: string) =>
    renderToStaticMarkup(
      <RegisterPage
        register={await comments(args(query))}
        answered={undefined}
      />,
    );
  expect(await shown()).toContain(">Housing</option>");
  await remove(app, challenge.by("councilLead"), commentId);
  // A later draft changes nothing about it.
  await aSentDraft(app, challenge, area);
  const list = await shown();
  expect(list).toContain("Taken back");
  expect(list).toContain("A passage of the report");
  expect(list).not.toMatch(/Housing|The council|as a whole|changed since/);
  const page = renderToStaticMarkup(
    <CommentPage page={await comment(args())} answered={undefined} />,
  );
  expect(page).toContain("On a passage of the report, made on");
  expect(page).not.toMatch(/as a whole|Housing/);
});
