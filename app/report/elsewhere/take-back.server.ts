import { listExamples } from "#db/queries/examples.ts";
import { removeFinding } from "#db/queries/finding-changes.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import { listFindings } from "#db/queries/findings.ts";
import { updateForeignReport } from "#db/queries/foreign-reports.ts";
import { listOwnSections } from "#db/queries/own-sections.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { markRemoved } from "#db/queries/removals.ts";
import { listSections, saveSection } from "#db/queries/report-sections.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { listWordings } from "#db/queries/wordings.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { thingName } from "../wordings/thing.ts";
import type { Made } from "./mapping.ts";
import { type ForeignReport, foreignReport } from "./read-row.server.ts";

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
    const why = await whyNotBack(db, challenge.id, row);
    if (why) throw new NotNow(why);
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

/** Why what was brought in cannot be taken back in one press; null if it can. */
export async function whyNotBack(
  db: Kysely<Tables>,
  challengeId: string,
  { id, made, made_at }: Pick<ForeignReport, "id" | "made" | "made_at">,
): Promise<string | null> {
  if (!made) return "Nothing of it was brought in.";
  const sent = await findLatestVersion(db, challengeId);
  if (sent && made_at && sent.created_at >= made_at) {
    return "A version of the report was sent since. Remove what is not to stay one by one.";
  }
  const changed = await countChanged(db, challengeId, id, made);
  if (changed === 0) return null;
  return `${changed === 1 ? "One thing" : `${changed} things`} that came from it ${changed === 1 ? "was" : "were"} changed, removed or cited since. Remove what is not to stay one by one.`;
}

async function countChanged(
  db: Kysely<Tables>,
  challengeId: string,
  reportId: string,
  made: Made,
): Promise<number> {
  const all = { challengeId, sight: "all" } as const;
  const cited = await listCitedFindings(db, challengeId);
  const sources = await listFindingSources(db, challengeId, made.findings);
  const added = sources.filter((one) => one.foreign_report_id !== reportId);
  const pointed = new Set(
    [...cited, ...added].map(({ finding_id }) => finding_id),
  );
  const things = [
    ...(await listFindings(db, all)).filter(({ id }) => !pointed.has(id)),
    ...(await listRecommendations(db, all)),
    ...(await listExamples(db, all)),
    ...(await listOwnSections(db, challengeId)),
  ];
  const worded = (await listWordings(db, challengeId)).filter(
    (one) => one.version > 1 || !made.worded.includes(one.thing),
  );
  const reworded = new Set(worded.map(({ thing }) => thing));
  const asMade = new Set(
    things.flatMap(({ id, version }) => (version === 1 ? [id] : [])),
  );
  const isOther = (kind: "finding" | "recommendation" | "example") => {
    return (id: string) =>
      !asMade.has(id) || reworded.has(thingName({ kind, id }));
  };
  const sections = await listSections(db, challengeId);
  return [
    ...made.findings.filter(isOther("finding")),
    ...made.recommendations.filter(isOther("recommendation")),
    ...made.examples.filter(isOther("example")),
    ...made.ownSections.filter((id) => !asMade.has(id)),
    ...made.sections.filter(
      (one) =>
        sections.find(({ section }) => section === one.section)?.version !==
        one.version,
    ),
  ].length;
}
