import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RegisterPage } from "#app/comments/RegisterPage.tsx";
import { loader as comments } from "#app/routes/comments.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
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
  expect(own).toContain("Internal");
  const at = app.now();
  await app.db.updateTable("comment").set({ sent_at: at, chosen: 1 }).execute();
  const sent = await seen("viewer");
  expect(sent).toContain("1 sent to the peer team");
  expect(sent).not.toMatch(/Internal|Chosen to send|How it stands/);
});
