import { expect, test } from "vitest";
import { NotNow } from "#app/errors.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { publish } from "#app/report/publish.server.ts";
import { readPublicReport } from "#app/report/read-public-report.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { writeSection } from "#app/report/sections/write-section.server.ts";
import { steps } from "#app/steps.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { testApp } from "#test/support/app.ts";
import { aReport } from "./a-report.ts";

test("a report issued again is public only once it is published again", async () => {
  const app = await testApp();
  const { id, move, by } = await aReport(app, { stage: "finalising" });
  const why = { reason: "Not in time.", was: "" };
  await waiveImpact(app, by("challengeManager"), why);
  await issueFinal(app, await move("leadPeer"));
  await publish(app, await move("sponsor"));
  const key = (await findChallenge(app.db, id))?.publicKey ?? "";
  const read = () => readPublicReport(app.db, key);
  const before = await read();
  expect(before).toMatchObject({ number: 1, firstPublishedAt: null });
  await expect(publish(app, await move("sponsor"))).rejects.toThrow(NotNow);

  const reopened = await move("challengeManager");
  await steps.reopen(app, { ...reopened, note: "A figure was wrong." });
  await writeSection(app, by("peer"), "executiveSummary", {
    text: "A fairer picture.",
    version: 1,
  });
  await issueFinal(app, await move("leadPeer"));
  const meanwhile = await read();
  expect(meanwhile).toMatchObject({ number: 1, sha256: before.sha256 });
  expect(meanwhile.html).not.toContain("A fairer picture.");

  await publish(app, await move("sponsor"));
  const after = await read();
  expect(after).toMatchObject({
    number: 2,
    firstPublishedAt: before.publishedAt,
  });
  expect(after.html).toContain("A fairer picture.");
  expect((await findChallenge(app.db, id))?.publicKey).toBe(key);
});
