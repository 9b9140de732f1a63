import {
  pointInstead,
  removeFinding,
  updateFinding,
} from "#db/queries/finding-changes.ts";
import {
  insertFindingSources,
  listFindingSources,
} from "#db/queries/findings-sources.ts";
import { type Finding, findFinding } from "#db/queries/findings.ts";
import { findWording } from "#db/queries/wordings.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import { thingName } from "../report/wordings/thing.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { MergeInput } from "./finding.ts";
import { refOf, sourceFrom } from "./source.ts";

/**
 * Makes one draft finding of two: it keeps the first one's place, carries the
 * words given and the sources of both, and whatever pointed at the other
 * (recommendations, actions, comments) points at it. The other is kept, marked
 * as merged, with its sources: a report that was sent may rest on them. What
 * the report said in place of its words is kept in the history.
 * @throws Stale when either was saved meanwhile, Invalid without another
 */
export async function mergeFindings(
  app: Context,
  attempt: Attempt,
  id: string,
  input: MergeInput,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, at } = change;
    const kept = await findFinding(db, challenge.id, id);
    if (!kept) throw await missing(db, change, "finding", id);
    const other = await findFinding(db, challenge.id, input.other);
    if (!other || other.id === id) {
      throw new Invalid({ other: "Choose another finding of this challenge" });
    }
    refuseStale(kept, other, input);
    await uniteSources(change, kept, other);
    const to = { id, areaKey: kept.area_key };
    await pointInstead(db, challenge.id, { from: other.id, to });
    await rewrite(change, kept, input.text);
    await removeFinding(db, challenge.id, { id: other.id, mergedInto: id, at });
    await change.record({
      event: "findingsMerged",
      subject: excerpt(input.text),
      note: await whatIsLost(change, other),
      audience: "team",
    });
    return `/challenges/${challenge.id}/findings/${id}`;
  });
}

/** What the history keeps of a finding that leaves the list and the report. */
async function whatIsLost(
  { db, challenge }: Change,
  { id, text }: Finding,
): Promise<string> {
  const thing = thingName({ kind: "finding", id });
  const row = await findWording(db, challenge.id, thing);
  const began = `The other began: ${excerpt(text)}`;
  return row?.in_use
    ? `${began}\n\nThe report’s words for it were: ${row.text}`
    : began;
}

function refuseStale(kept: Finding, other: Finding, input: MergeInput) {
  const changed = [
    ...(kept.version === input.version ? [] : [kept]),
    ...(other.version === input.otherVersion ? [] : [other]),
  ][0];
  if (!changed) return;
  throw new Stale({
    version: kept.version,
    savedBy: changed.updated_by_name,
    savedAt: changed.updated_at,
    values: {
      text: `${kept.text}\n\n${other.text}`,
      otherVersion: String(other.version),
    },
  });
}

async function uniteSources(
  { db, challenge, newId }: Change,
  kept: Finding,
  other: Finding,
) {
  const all = await listFindingSources(db, challenge.id, [kept.id, other.id]);
  const refsOf = ({ id }: Finding) =>
    all.filter(({ finding_id }) => finding_id === id).map(refOf);
  const held = refsOf(kept);
  const added = refsOf(other)
    .filter((ref) => !held.includes(ref))
    .flatMap((ref) => sourceFrom(ref) ?? [])
    .map((source) => ({ id: newId(), source }));
  await insertFindingSources(db, kept.id, added);
}

async function rewrite(
  { db, challenge, who, at }: Change,
  kept: Finding,
  text: string,
) {
  await updateFinding(db, challenge.id, {
    id: kept.id,
    version: kept.version,
    words: {
      areaKey: kept.area_key,
      criterionKey: kept.criterion_key,
      kind: kept.kind,
      subheading: kept.subheading,
      text,
    },
    status: "draft",
    moves: false,
    by: who.id,
    at,
  });
}
