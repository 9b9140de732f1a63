import { removeFinding } from "#db/queries/finding-changes.ts";
import { updateForeignReport } from "#db/queries/foreign-reports.ts";
import { markRemoved } from "#db/queries/removals.ts";
import { saveSection } from "#db/queries/report-sections.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import type { Standing } from "../../challenge/enter.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { type ChangedThing, changedSince } from "./changed-since.server.ts";
import type { Made } from "./mapping.ts";
import { type ForeignReport, foreignReport } from "./read-row.server.ts";
import { isSentWith } from "./say-whose.server.ts";

/**
 * Takes back all that was made of a report written elsewhere, while nothing of
 * it was changed since; what was understood of the report stays.
 * @returns its page, and what to say there
 * @throws NotNow, saying why, when it can no longer be
 */
export async function takeBack(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return edit(app, attempt, "reportSections", async (change) => {
    const { db, challenge, who, at } = change;
    const row = await foreignReport(db, challenge.id, id);
    const to = `/challenges/${challenge.id}/report/elsewhere/${id}`;
    const { made } = row;
    if (!made) return { to, said: null };
    if (row.version !== version) {
      throw readAgain("what is known of this report", row.updated_by_name);
    }
    const why = await whyNotBack(db, change, row);
    if (why) throw new NotNow(why.because);
    await removeAll(change, made);
    const also = { made: null, made_at: null };
    await updateForeignReport(db, { id, version, also, by: who.id, at });
    await change.record({
      event: "reportTakenBack",
      subject: row.file_name,
      audience: "team",
    });
    return { to, said: "All that was brought in is taken back" };
  });
}

async function removeAll({ db, challenge, who, at }: Change, made: Made) {
  for (const id of made.findings) {
    await removeFinding(db, challenge.id, { id, at });
  }
  const rest = [
    ["recommendation", made.recommendations],
    ["example", made.examples],
    ["own_section", made.ownSections],
  ] as const;
  for (const [table, ids] of rest) {
    for (const id of ids) {
      await markRemoved(db, challenge.id, { table, id }, at);
    }
  }
  for (const { section, version, before: text } of made.sections) {
    const row = { challengeId: challenge.id, section, text, version };
    await saveSection(db, { ...row, by: who.id, at });
  }
}

/** Why something cannot go again in one press, and what was done with it. */
export interface NotBack {
  because: string;
  changed: ChangedThing[];
}

/** Why what was brought in cannot be taken back in one press; null if it can. */
export async function whyNotBack(
  db: Kysely<Tables>,
  { challenge, areas }: Pick<Standing, "challenge" | "areas">,
  row: Pick<ForeignReport, "id" | "made" | "made_at" | "corrections">,
): Promise<NotBack | null> {
  const { made } = row;
  if (!made) return { because: "Nothing of it was brought in.", changed: [] };
  if (await isSentWith(db, challenge.id, row)) {
    const because = `A version of the report was sent since. ${oneByOne}`;
    return { because, changed: [] };
  }
  const at = { challengeId: challenge.id, areas };
  const changed = await changedSince(db, at, { ...row, made });
  const count = changed.length;
  if (count === 0) return null;
  const because = `${count === 1 ? "One thing that came from it was" : `${count} things that came from it were`} changed, agreed, removed, cited or commented on since, and the team’s work on ${count === 1 ? "it" : "them"} would be lost. ${oneByOne}`;
  return { because, changed };
}

const oneByOne = "Remove what is not to stay one by one.";
