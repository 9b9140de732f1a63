import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { publish } from "#app/report/publish.server.ts";
import { loader as publicReport } from "#app/routes/public-report.tsx";
import { loader as impactWaiver } from "#app/routes/report.impact-waiver.tsx";
import { loader as section } from "#app/routes/report.section.tsx";
import { loader as report } from "#app/routes/report.tsx";
import { loader as reportVersion } from "#app/routes/report.version.tsx";
import { findChallenge } from "#db/queries/challenges.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf as asked } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

const argsOf = (
  app: Context,
  visitor: Visitor | null,
  params: Record<string, string>,
) => asked(app, { ...(visitor && { visitor }), params });

const status = (code: number) => ({ init: { status: code } });

test("before it is sent the council reads that nothing was sent, and nothing else", async () => {
  const app = await testApp();
  const { id, people } = await aReport(app);
  const page = await report(
    argsOf(app, people.councilLead, { challengeId: id }),
  );
  expect(page).toMatchObject({ versions: [], draft: null, steps: [] });
  expect(JSON.stringify(page)).not.toContain("A fair picture.");
  const version = reportVersion(
    argsOf(app, people.councilLead, { challengeId: id, number: "1" }),
  );
  await expect(version).rejects.toMatchObject(status(404));
  const summary = section(
    argsOf(app, people.councilLead, {
      challengeId: id,
      section: "executiveSummary",
    }),
  );
  await expect(summary).rejects.toMatchObject(status(404));
});

test("the team sees the draft with edit links; an office and strangers see none", async () => {
  const app = await testApp();
  const { id, people, findings } = await aReport(app);
  const page = await report(argsOf(app, people.peer, { challengeId: id }));
  const places = page.draft?.edits.map(({ where }) => where);
  expect(places).toContain("report/sections/executiveSummary");
  expect(places).toContain(`findings/${findings[0]?.id ?? ""}/edit`);
  expect(places).not.toContain("report/sections/impact");
  const office = await aPerson(app, "Odd Office", true);
  const stranger = await aPerson(app, "Otto");
  for (const who of [office, stranger]) {
    const refused = report(argsOf(app, who, { challengeId: id }));
    await expect(refused).rejects.toMatchObject(status(404));
  }
});

test("a sent version is read by both sides, and commented on by the council alone", async () => {
  const app = await testApp();
  const { id, people, move } = await aReport(app);
  const other = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const read = (who: Visitor, challengeId: string, number: string) =>
    reportVersion(argsOf(app, who, { challengeId, number }));
  const council = await read(people.councilContributor, id, "1");
  expect(council.commentHref).toContain("/report/versions/1/comment");
  expect((await read(people.peer, id, "1")).commentHref).toBeNull();
  expect((await read(people.viewer, id, "1")).commentHref).toBeNull();
  for (const number of ["2", "0", "01", "x", "1.0"]) {
    const missing = read(people.peer, id, number);
    await expect(missing).rejects.toMatchObject(status(404));
  }
  const foreign = read(other.people.peer, id, "1");
  await expect(foreign).rejects.toMatchObject(status(404));
});

test("the public page is there only once published, with the final version", async () => {
  const app = await testApp();
  const { id, move, people } = await aReport(app, { stage: "finalising" });
  await app.db
    .updateTable("challenge")
    .set({ impact_waived_reason: "Not in time." })
    .where("id", "=", id)
    .execute();
  const open = (publicKey: string, who: Visitor | null = null) =>
    publicReport(argsOf(app, who, { publicKey }));
  await issueFinal(app, await move("leadPeer"));
  expect((await findChallenge(app.db, id))?.publicKey).toBeNull();
  await publish(app, await move("councilLead"));
  const key = (await findChallenge(app.db, id))?.publicKey ?? "";
  const args = argsOf(app, null, { publicKey: key });
  await publicReport(args);
  const html = args.context.readyHtml.get("report");
  expect(html).toContain("A fair picture.");
  expect(html).not.toContain("example.org");
  const cache = async (who: Visitor | null) =>
    new Headers((await open(key, who)).init?.headers).get("cache-control");
  expect(await cache(null)).toMatch(/^public/);
  expect(await cache(people.viewer)).toMatch(/private/);
});

test("only leaders are asked why the council's words are waived, and only then", async () => {
  const app = await testApp();
  const { id, people } = await aReport(app, { stage: "finalising" });
  const early = await aReport(app);
  const ask = (who: Visitor, challengeId: string) =>
    impactWaiver(argsOf(app, who, { challengeId }));
  expect(await ask(people.leadPeer, id)).toMatchObject({ open: true });
  await expect(ask(people.peer, id)).rejects.toMatchObject(status(403));
  await expect(ask(people.councilLead, id)).rejects.toMatchObject(status(403));
  const tooEarly = await ask(early.people.leadPeer, early.id);
  expect(tooEarly).toMatchObject({ open: false });
});

test("the working draft is shown while it can change; nothing sent says why", async () => {
  const app = await testApp();
  const { id, people } = await aReport(app);
  const at = async (who: Visitor, state: string) => {
    await app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
    return report(argsOf(app, who, { challengeId: id }));
  };
  for (const open of ["interviews", "recommendations", "finalising"]) {
    expect((await at(people.peer, open)).draft).not.toBeNull();
  }
  for (const shut of ["councilResponse", "improvement", "withdrawn"]) {
    expect((await at(people.peer, shut)).draft).toBeNull();
  }
  const why = async (state: string) =>
    (await at(people.councilLead, state)).nothing;
  expect(await why("selfAssessment")).toContain("it comes after the visit");
  expect(await why("findings")).toContain("The peer team is still writing");
  expect(await why("withdrawn")).toContain("withdrawn before a draft was sent");
});
