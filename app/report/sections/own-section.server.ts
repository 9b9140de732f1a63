import {
  findOwnSection,
  insertOwnSection,
  listOwnSections,
} from "#db/queries/own-sections.ts";
import { markRemoved } from "#db/queries/removals.ts";
import { type Attempt, edit, editOnce } from "../../challenge/change.server.ts";
import { missing } from "../../challenge/missing.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import type { OwnSectionInput } from "./section.ts";

/**
 * Adds a section to those of every report.
 * @returns where it stands in the report
 * @throws NotNow when there are as many as a report holds
 */
export async function addSection(
  app: Context,
  attempt: Attempt,
  input: OwnSectionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "reportSections", async (change) => {
    const { db, challenge, who, at } = change;
    refuseMore(await listOwnSections(db, challenge.id), "sections of its own");
    const id = change.newId();
    const { title, text, after } = input;
    await insertOwnSection(db, {
      id,
      challengeId: challenge.id,
      words: { title, text, stands_after: after },
      by: who.id,
      at,
    });
    await change.record({
      event: "sectionAdded",
      subject: title,
      audience: "team",
    });
    return `/challenges/${challenge.id}/report#heading:own:${id}`;
  });
}

/**
 * Removes a section that the team added; it is kept, marked as removed.
 * @returns the list of the report's sections, and what to say there
 * @throws NotNow when it was changed after the person read it
 */
export async function removeSection(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return edit(app, attempt, "reportSections", async (change) => {
    const { db, challenge, at } = change;
    const present = await findOwnSection(db, challenge.id, id);
    if (!present) throw await missing(db, change, "section", id);
    if (present.version !== version) {
      throw readAgain("this section", present.updated_by_name);
    }
    await markRemoved(db, challenge.id, { table: "own_section", id }, at);
    await change.record({
      event: "sectionRemoved",
      subject: present.title,
      audience: "team",
    });
    return {
      to: `/challenges/${challenge.id}/report/sections`,
      said: "The section is removed",
    };
  });
}
