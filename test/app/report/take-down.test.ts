import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { publish } from "#app/report/publish.server.ts";
import { readPublicReport } from "#app/report/read-public-report.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { loader as historyPage } from "#app/routes/history.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as publicPage } from "#app/routes/public-report.tsx";
import { steps } from "#app/steps.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listMail } from "#db/queries/mail.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

/** A challenge whose final report is public. */
async function published() {
  const app = await testApp();
  const report = await aReport(app, { stage: "finalising" });
  const { by, move, id } = report;
  const why = { reason: "Not in time.", was: "" };
  await waiveImpact(app, by("challengeManager"), why);
  await issueFinal(app, await move("leadPeer"));
  await publish(app, await move("sponsor"));
  const key = (await findChallenge(app.db, id))?.publicKey ?? "";
  return { app, ...report, key };
}

const reasoned = async (app: Context, id: string) => ({
  reason: "Somebody is named in it.",
  version: (await findChallenge(app.db, id))?.version ?? 0,
  once: undefined,
});

test("a report that is taken down is gone for everybody, and can come back", async () => {
  const { app, id, by, move, people, key } = await published();
  const before = await readPublicReport(app.db, key);
  await takeDown(app, by("sponsor"), await reasoned(app, id));
  const asked = publicPage(argsOf(app, { params: { publicKey: key } }));
  await expect(asked).rejects.toMatchObject({
    init: { status: 410 },
    data: { message: expect.stringMatching(/taken down\. Ask Aldermoor/) },
  });
  const args = { visitor: people.viewer, params: { challengeId: id } };
  expect((await overview(argsOf(app, args))).published).toBeNull();
  const { events } = await historyPage(argsOf(app, args));
  expect(events[0]).toMatchObject({
    what: "Public report taken down",
    note: "Somebody is named in it.",
  });
  const letters = await listMail(app.db, { limit: 3, offset: 0 });
  expect(letters.some(({ subject }) => /taken down/.test(subject))).toBe(true);
  expect(JSON.stringify(letters)).not.toContain("named in it");

  await publish(app, await move("councilLead"));
  const after = await readPublicReport(app.db, key);
  expect(after).toMatchObject({
    ...{ number: 1, sha256: before.sha256 },
    firstPublishedAt: before.publishedAt,
  });
});

test("it is taken down at any stage, and pressed twice it is once", async () => {
  const { app, id, by, move } = await published();
  const reopened = await move("challengeManager");
  await steps.reopen(app, { ...reopened, note: "A name stands in it." });
  const input = { ...(await reasoned(app, id)), once: "one press" };
  const office = { who: await aPerson(app, "Ines", true), challengeId: id };
  const there = await takeDown(app, office, input);
  expect(await takeDown(app, office, input)).toBe(there);
  const again = takeDown(app, by("sponsor"), await reasoned(app, id));
  await expect(again).rejects.toThrow(NotNow);
  expect((await findChallenge(app.db, id))?.state).toBe("finalising");
});

test("the team takes nothing down, nor does who read something else", async () => {
  const { app, id, by, key } = await published();
  const input = await reasoned(app, id);
  for (const role of ["challengeManager", "leadPeer", "viewer"] as const) {
    const asked = takeDown(app, by(role), input);
    await expect(asked).rejects.toThrow(Forbidden);
  }
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  await expect(takeDown(app, stranger, input)).rejects.toThrow(NotFound);
  const late = takeDown(app, by("councilLead"), {
    ...input,
    version: input.version - 1,
  });
  await expect(late).rejects.toThrow(NotNow);
  expect(await readPublicReport(app.db, key)).toMatchObject({ number: 1 });
});
