import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { SentPage } from "#app/response/SentPage.tsx";
import { loader as response } from "#app/routes/response.tsx";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { insertVersion } from "#db/queries/reports.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import type { Stage } from "#workflows/stages.ts";
import { drafted } from "./a-draft.ts";

async function pageOf(app: Context, visitor: Visitor, challengeId: string) {
  const asked = { visitor, params: { challengeId } };
  const { desk, sent } = await response(argsOf(app, asked));
  return renderToStaticMarkup(
    desk ? <DeskPage desk={desk} /> : sent && <SentPage response={sent} />,
  );
}

const moveTo = (app: Context, id: string, state: Stage) =>
  app.db.updateTable("challenge").set({ state }).where("id", "=", id).execute();

test("before there is a draft nothing is said of one", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "selfAssessment" });
  const early = await pageOf(app, people.councilLead, id);
  expect(early).toContain("There is no draft to respond to");
  expect(early).toContain("after the visit");
  expect(early).not.toMatch(/makes no recommendation|Departments/);
  await moveTo(app, id, "withdrawn");
  const over = "The challenge was withdrawn before ";
  expect(await pageOf(app, people.councilLead, id)).toContain(over);
  expect(await pageOf(app, people.peer, id)).toContain(over);
});

test("once sent, the desk says so and stays on the draft responded to", async () => {
  const { app, challenge, draft, list, takeAll, signOff, send, id } =
    await drafted(1);
  const { councilLead, councilContributor } = challenge.people;
  const open = await pageOf(app, councilLead, id);
  expect(open).toContain("On draft 1");
  expect(open).toContain("Departments comment on the draft");
  await takeAll();
  await signOff();
  await send();
  await insertVersion(app.db, {
    id: app.newId(),
    challenge_id: id,
    number: 2,
    kind: "final",
    title: "Final",
    blocks: JSON.stringify(draft.blocks),
    sha256: "",
    created_at: app.now(),
    created_by: challenge.people.leadPeer.id,
  });
  await moveTo(app, id, "improvement");
  const after = await pageOf(app, councilLead, id);
  expect(after).toContain("Sent to the peer team on 2 March 2026, to draft 1.");
  expect(after).not.toMatch(/On draft|Departments comment on the draft/);
  expect(after).toContain(`/report/versions/1"`);
  expect(after).not.toContain(`/report/versions/2"`);
  const [made] = await list();
  const params = { challengeId: id, commentId: made?.id ?? "" };
  const page = await comment(
    argsOf(app, { visitor: councilContributor, params }),
  );
  expect(page.onReport?.passage.now?.name).toBe("the final report (version 2)");
});

test("the sponsor is led to the sign-off once the lead marked it as ready", async () => {
  const { app, challenge, takeAll, ready, signOff, id } = await drafted(1);
  const { councilLead, sponsor, councilContributor } = challenge.people;
  const sign = "Read it as a whole and sign it off";
  await takeAll();
  const early = await pageOf(app, sponsor, id);
  expect(early).toContain("Not ready");
  expect(early).not.toContain(sign);
  await ready();
  expect(await pageOf(app, sponsor, id)).toContain(sign);
  const read = await pageOf(app, councilContributor, id);
  expect(read).toContain("Waits for the sponsor");
  expect(read).not.toContain(sign);
  await signOff();
  expect(await pageOf(app, sponsor, id)).toContain("Signed off");
  const lead = await pageOf(app, councilLead, id);
  expect(lead).not.toContain("Nobody signs off for the council");
});

test("where nobody signs for the council, the lead is told to invite a sponsor", async () => {
  const { app, challenge, id } = await drafted();
  await app.db
    .updateTable("membership")
    .set({ ended_at: app.now() })
    .where("role", "=", "sponsor")
    .execute();
  const lead = await pageOf(app, challenge.people.councilLead, id);
  expect(lead).toContain("Nobody signs off for the council");
  expect(lead).toContain("/people/invite");
  const other = await pageOf(app, challenge.people.councilContributor, id);
  expect(other).toContain("The council lead or a manager invites a sponsor");
  expect(other).not.toContain("/people/invite");
});
