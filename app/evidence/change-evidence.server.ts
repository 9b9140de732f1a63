import {
  insertFile,
  markWithdrawn,
  updateEvidence,
} from "#db/queries/evidence-changes.ts";
import type { EvidenceItem } from "#db/queries/evidence.ts";
import { listFiles } from "#db/queries/evidence-files.ts";
import { findLatestEvent } from "#db/queries/events.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import { choicesOf, criteriaWords } from "./criteria.ts";
import {
  type ChangeInput,
  type ReplaceInput,
  dayWords,
  sensitivityLabel,
} from "./evidence.ts";
import { detailsFrom, liveItem, told } from "./item.server.ts";
import { keepingFiles } from "./keep-files.server.ts";
import type { GoodFile } from "./receive-files.server.ts";

const addressOf = (challengeId: string, id: string) =>
  `/challenges/${challengeId}/evidence/${id}`;

/**
 * Saves what is said of an item over the version that was read.
 * @returns the address of the item
 * @throws Stale when it was saved meanwhile, NotNow once it is withdrawn
 */
export async function changeEvidence(
  app: Context,
  attempt: Attempt,
  id: string,
  input: ChangeInput,
): Promise<string> {
  return edit(app, attempt, "evidence", async (change) => {
    const { db, challenge, at } = change;
    const item = await liveItem(change, id);
    const criteria = merged(item.criteria, input);
    const details = detailsFrom(change, { ...input, criteria });
    const { version } = input;
    if (!(await updateEvidence(db, { id, version, details, at }))) {
      throw await staleItem(change, item);
    }
    await change.record({ event: "evidenceChanged", ...told(item) });
    return addressOf(challenge.id, id);
  });
}

async function staleItem({ db, challenge, areas }: Change, item: EvidenceItem) {
  const saved = await findLatestEvent(
    db,
    challenge.id,
    ["evidenceAdded", "evidenceChanged"],
    told(item).subject,
  );
  return new Stale({
    version: item.version,
    savedBy: saved?.by ?? null,
    savedAt: item.updatedAt,
    values: {
      title: item.title,
      description: item.description,
      url: item.url,
      pointer: item.pointer,
      dated: dayWords(item.dated ?? ""),
      sensitivity: sensitivityLabel(item.sensitivity),
      criteria: criteriaWords(choicesOf(areas), item.criteria),
    },
  });
}

/** The self-assessment links criteria too: only what was ticked here changes. */
const merged = (
  present: readonly string[],
  { criteria, criteriaWere }: Pick<ChangeInput, "criteria" | "criteriaWere">,
) => {
  const kept = present.filter(
    (key) => criteria.includes(key) || !criteriaWere.includes(key),
  );
  return [...kept, ...criteria.filter((key) => !criteriaWere.includes(key))];
};

/**
 * Adds a newer version of an item's file. Two people may do so at once: both
 * versions are kept, in the order in which they came.
 * @returns the address of the item
 * @throws NotNow once it is withdrawn, Invalid for an item without a file and
 *   for the very file that is there
 */
export async function replaceFile(
  app: Context,
  attempt: Attempt,
  id: string,
  input: ReplaceInput,
  { arrival, name, mediaType }: GoodFile,
): Promise<string> {
  const form = { ...input, files: [arrival.sha256] };
  return keepingFiles(app, [arrival], (keep) =>
    editOnce(app, { ...attempt, form }, "evidence", async (change) => {
      const { db, challenge, who, at } = change;
      const item = await liveItem(change, id);
      if (item.kind !== "file") {
        throw new Invalid({ files: "Only a file can be replaced by a file" });
      }
      await refuseTheSame(change, id, arrival.sha256);
      const number = await insertFile(db, {
        id: change.newId(),
        evidenceId: id,
        sha256: arrival.sha256,
        bytes: arrival.bytes,
        mediaType,
        fileName: name,
        by: who.id,
        at,
      });
      await change.record({
        event: "evidenceReplaced",
        ...told(item),
        note: `Version ${number}`,
      });
      await keep();
      return addressOf(challenge.id, id);
    }),
  );
}

/** A version that changes nothing would look like news to the team. */
async function refuseTheSame(
  { db, challenge }: Change,
  evidenceId: string,
  sha256: string,
) {
  const place = {
    challengeId: challenge.id,
    evidenceId,
    sight: "all",
  } as const;
  const [newest] = await listFiles(db, place);
  if (newest?.sha256 !== sha256) return;
  throw new Invalid({
    files: `This is version ${newest.number}, which is here already. Choose the newer file.`,
  });
}

/**
 * Withdraws an item: it stays on the register, but the team can no longer
 * open it. The reason goes into the history.
 * @returns the address of the item
 * @throws NotNow when it was withdrawn before
 */
export async function withdrawEvidence(
  app: Context,
  attempt: Attempt,
  id: string,
  reason: string,
): Promise<string> {
  return edit(app, attempt, "evidence", async (change) => {
    const item = await liveItem(change, id);
    await markWithdrawn(change.db, id, change.at);
    await change.record({
      event: "evidenceWithdrawn",
      ...told(item),
      note: reason,
    });
    return addressOf(change.challenge.id, id);
  });
}
