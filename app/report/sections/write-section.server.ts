import { updateOwnSection } from "#db/queries/own-sections.ts";
import { saveSection } from "#db/queries/report-sections.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { Stale } from "../../errors.ts";
import { chapters } from "../chapters.ts";
import { sectionAt } from "./read-section.server.ts";
import type { OwnSectionInput, Section, SectionInput } from "./section.ts";

/** What a form sends: more than the text only of a section of the team's own. */
type Input = SectionInput & Partial<Pick<OwnSectionInput, "title" | "after">>;

/**
 * Saves a written section of the report over the version that was read.
 * @returns the address to go to
 * @throws NotFound for a name that is no section; Stale, with the other
 *   person's words, when it was saved meanwhile
 */
export async function writeSection(
  app: Context,
  attempt: Attempt,
  name: string,
  input: Input,
): Promise<string> {
  const written = name === "impact" ? "impact" : "reportSections";
  return edit(app, attempt, written, async (change) => {
    const { section, row, after } = await sectionAt(change.db, change, name);
    if (!(await save(change, section, input))) {
      throw new Stale({
        version: row?.version ?? 0,
        savedBy: row?.updated_by_name ?? null,
        savedAt: row?.updated_at ?? change.at,
        values: {
          text: row?.text ?? "",
          ...(after && { title: section.title, after: chapters[after] }),
        },
      });
    }
    await change.record({
      event: "reportSectionWritten",
      subject: (section.own && input.title) || section.title,
      audience: name === "impact" ? "both" : "team",
    });
    const report = `/challenges/${change.challenge.id}/report`;
    return name === "impact"
      ? `${report}/sections/impact`
      : `${report}#heading:${section.heading}`;
  });
}

/** @returns false when its version is no longer the one that was read */
function save(
  { db, challenge, who, at }: Change,
  section: Section,
  { title = section.title, text, after, version }: Input,
): Promise<boolean> {
  const how = { version, by: who.id, at };
  return section.own
    ? updateOwnSection(db, challenge.id, {
        ...how,
        id: section.name,
        words: { title, text, stands_after: after },
      })
    : saveSection(db, {
        ...how,
        challengeId: challenge.id,
        section: section.name,
        text,
      });
}
