import type { Kysely } from "kysely";
import { findOwnSection } from "#db/queries/own-sections.ts";
import { findSection } from "#db/queries/report-sections.ts";
import type { Tables } from "#db/schema.ts";
import { isPast } from "#workflows/stages.ts";
import type { Standing } from "../../challenge/enter.server.ts";
import { missing } from "../../challenge/missing.server.ts";
import { NotFound } from "../../errors.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { type Chapter, chapterOf } from "../chapters.ts";
import { type Section, ownSection, sectionNamed } from "./section.ts";

/** The words of a section, and who saved them last. */
interface Written {
  text: string;
  version: number;
  updated_by_name: string;
  updated_at: string;
}

/**
 * A section by the name in its address, and what is written in it.
 * @throws NotFound for a name that is none, and for who may not see it whole;
 *   Gone for one of the team's own that was removed
 */
export async function sectionAt(
  db: Kysely<Tables>,
  standing: Standing,
  name: string,
): Promise<{
  section: Section;
  row: Written | undefined;
  /** What one of the team's own stands after; null for others. */
  after: Chapter | null;
}> {
  const { challenge, areas, sees } = standing;
  const known = sectionNamed(name, areas);
  if (known) {
    if (sees(known.content) !== "all") throw new NotFound();
    return {
      section: known,
      row: await findSection(db, challenge.id, name),
      after: null,
    };
  }
  const row = await findOwnSection(db, challenge.id, name);
  if (!row) throw await missing(db, standing, "section", name);
  const section = ownSection(row);
  if (sees(section.content) !== "all") throw new NotFound();
  return { section, row, after: chapterOf(row) };
}

/** A written section as one person meets it: to write, or to read. */
export async function readSection(call: ChallengeCall, name: string) {
  const { app, challenge, stage } = call;
  const { section, row, after } = await sectionAt(app.db, call, name);
  return {
    top: `/challenges/${challenge.id}`,
    name,
    own: section.own,
    after,
    introduces: section.introduces ?? false,
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
      name === "impact" && !row
        ? {
            reason: challenge.impactWaivedReason,
            mayChange: call.may("impactWaiver"),
          }
        : null,
  };
}

export type SectionRead = Awaited<ReturnType<typeof readSection>>;
