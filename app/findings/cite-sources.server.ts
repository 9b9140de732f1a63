import { readAnswersSent } from "#db/queries/answers-sent.ts";
import {
  type Source,
  deleteFindingSources,
  findCitable,
  insertFindingSources,
  listFindingSources,
} from "#db/queries/findings-sources.ts";
import { findFinding } from "#db/queries/findings.ts";
import { listCameFrom } from "#db/queries/foreign-reports.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { SourcesInput } from "./finding.ts";
import { refOf, sourceFrom } from "./source.ts";

/**
 * Cites what was newly ticked and drops what was unticked; what another peer
 * cited or dropped meanwhile stays as that peer left it.
 * @returns the address of the finding
 * @throws Invalid when a ticked source is gone or never was one of this team's
 */
export async function citeSources(
  app: Context,
  attempt: Attempt,
  findingId: string,
  { was, cite }: SourcesInput,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, newId } = change;
    const finding = await findFinding(db, challenge.id, findingId);
    if (!finding) throw await missing(db, change, "finding", findingId);
    const cited = await listFindingSources(db, challenge.id, [findingId]);
    const held = new Set([...was, ...cited.map(refOf)]);
    const added = [...new Set(cite)].filter((ref) => !held.has(ref));
    const sources = await citable(change, findingId, added);
    const dropped = cited
      .filter((source) => was.includes(refOf(source)))
      .filter((source) => !cite.includes(refOf(source)))
      .map(({ id }) => id);
    await deleteFindingSources(db, findingId, dropped);
    await insertFindingSources(
      db,
      findingId,
      sources.map((source) => ({ id: newId(), source })),
    );
    return `/challenges/${challenge.id}/findings/${findingId}`;
  });
}

async function citable(
  { db, challenge }: Change,
  findingId: string,
  refs: readonly string[],
): Promise<Source[]> {
  const wanted = refs.map(sourceFrom);
  const found = await findCitable(db, challenge.id, {
    notes: wanted.flatMap((one) => (one?.kind === "note" ? [one.noteId] : [])),
    evidence: wanted.flatMap((one) =>
      one?.kind === "evidence" ? [one.evidenceId] : [],
    ),
  });
  const { answers } = await readAnswersSent(db, challenge.id);
  const cameFrom = await listCameFrom(db, challenge.id, findingId);
  const isThere = (source: Source) => {
    if (source.kind === "note") return found.notes.has(source.noteId);
    if (source.kind === "evidence") {
      return found.evidence.has(source.evidenceId);
    }
    if (source.kind === "report") {
      return cameFrom.some(({ id }) => id === source.foreignReportId);
    }
    return answers.some((row) => row.criterion_key === source.criterionKey);
  };
  return wanted.map((source) => {
    if (!source || !isThere(source)) throw new Invalid({ cite: gone });
    return source;
  });
}

const gone =
  "One of the sources you ticked can no longer be cited: it was removed or withdrawn. Look at the list again.";
