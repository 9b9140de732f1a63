import { findSection, saveSection } from "#db/queries/report-sections.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import { type SectionInput, sectionNamed } from "./section.ts";

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
  { text, version }: SectionInput,
): Promise<string> {
  const section = sectionNamed(name);
  if (!section) throw new NotFound();
  return edit(app, attempt, section.editable, async (change) => {
    const { db, challenge, who, at } = change;
    const kept = await saveSection(db, {
      challengeId: challenge.id,
      section: section.name,
      text,
      version,
      by: who.id,
      at,
    });
    if (!kept) {
      const present = await findSection(db, challenge.id, section.name);
      throw new Stale({
        version: present?.version ?? 0,
        savedBy: present?.updated_by_name ?? null,
        savedAt: present?.updated_at ?? at,
        values: { text: present?.text ?? "" },
      });
    }
    await change.record({
      event: "reportSectionWritten",
      subject: section.title,
      audience: section.name === "impact" ? "both" : "team",
    });
    return section.name === "impact"
      ? `/challenges/${challenge.id}/report/sections/impact`
      : `/challenges/${challenge.id}/report#heading:${headings[section.name]}`;
  });
}

const headings = { background: "background", executiveSummary: "summary" };
