import type { Context } from "#app/context.server.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { publish } from "#app/report/publish.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { testApp } from "#test/support/app.ts";
import { aReport } from "./a-report.ts";

/** A challenge whose final report is public. */
export async function aPublished() {
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

/** The form to take down what is public now. */
export const reasoned = async (app: Context, id: string) => ({
  reason: "Somebody is named in it.",
  publishedAt: (await findChallenge(app.db, id))?.publishedAt ?? "",
  once: undefined,
});
