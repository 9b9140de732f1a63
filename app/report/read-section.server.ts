import { findSection } from "#db/queries/report-sections.ts";
import { isPast } from "#workflows/stages.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { sectionNamed } from "./section.ts";

/**
 * A written section as one person meets it: to write, or to read.
 * @throws NotFound for a name that is none, and for who may not see it whole
 */
export async function readSection(call: ChallengeCall, name: string) {
  const { app, challenge, stage } = call;
  const section = sectionNamed(name);
  if (!section || call.sees(section.content) !== "all") throw new NotFound();
  const row = await findSection(app.db, challenge.id, section.name);
  return {
    top: `/challenges/${challenge.id}`,
    name: section.name,
    title: section.title,
    lead: section.lead,
    text: row?.text ?? "",
    version: row?.version ?? 0,
    savedBy: row?.updated_by_name ?? null,
    savedAt: row?.updated_at ?? null,
    mayWrite: call.may(section.editable),
    /** The final report is out: what is not written now is not in it. */
    issued: isPast(stage, "finalising"),
    waiver:
      // What is written is printed, whatever was waived before.
      section.name === "impact" && !row
        ? {
            reason: challenge.impactWaivedReason,
            mayChange: call.may("impactWaiver"),
          }
        : null,
  };
}

export type SectionRead = Awaited<ReturnType<typeof readSection>>;
