import { listOutcomes } from "#db/queries/outcomes.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import type { Context } from "../context.server.ts";
import { type AllDecided, decidedIn, decidedNow } from "../outcomes/decided.ts";
import { councilReads } from "./council-reads.ts";
import type { Standing } from "./enter.server.ts";
import type { SentReport } from "./sent-report.server.ts";

interface Database {
  app: Pick<Context, "db">;
}

/**
 * What is decided area by area and overall, as far as this person sees it: the
 * team's working copy, or what the report says that was sent.
 */
export async function decidedFor(
  {
    app,
    challenge,
    framework,
    sees,
  }: Pick<Standing, "challenge" | "framework" | "sees"> & Database,
  report: SentReport | null,
): Promise<AllDecided> {
  const sight = sees("outcomes");
  if (sight === "sent") return decidedIn(report?.blocks ?? []);
  const rows = await listOutcomes(app.db, { challengeId: challenge.id, sight });
  return decidedNow(rows, framework, challenge.mode);
}

/** Where a person reads more of it; for the team, when the council reads it. */
export async function decidedWhere(
  { app, challenge, stage }: Pick<Standing, "challenge" | "stage"> & Database,
  report: SentReport | null,
) {
  if (report) return { href: report.href, label: report.name, reads: null };
  const lastSent = await findKindLastSent(app.db, challenge.id);
  return {
    href: `/challenges/${challenge.id}/outcomes`,
    label: challenge.mode === "award" ? "All outcomes" : "All remarks",
    reads: councilReads(stage, lastSent),
  };
}
