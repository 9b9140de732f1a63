import { insertEvidence, insertFile } from "#db/queries/evidence-changes.ts";
import { listEvidenceById } from "#db/queries/evidence-links.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { ReferenceInput, UploadInput } from "./evidence.ts";
import { titleFrom } from "./file-name.ts";
import { detailsFrom, sentAtOnce, told } from "./item.server.ts";
import { keepingFiles } from "./keep-files.server.ts";
import type { GoodFile } from "./receive-files.server.ts";

/**
 * Adds an item for each file: all of them, or none. Past the self-assessment
 * they reach the peer team at once.
 * @returns the address of the item, or of the register when there are several
 * @throws Invalid, NotFound, Forbidden, NotNow
 */
export async function addFiles(
  app: Context,
  attempt: Attempt,
  input: UploadInput,
  files: readonly [GoodFile, ...GoodFile[]],
): Promise<string> {
  const arrivals = files.map(({ arrival }) => arrival);
  // How many others were added meanwhile is no part of what was sent.
  const form = {
    ...input,
    added: 0,
    files: arrivals.map(({ sha256 }) => sha256),
  };
  const asked = { ...attempt, form };
  return keepingFiles(app, arrivals, (keep) =>
    editOnce(app, asked, "evidence", async (change) => {
      const several = input.several > 1 || files.length > 1;
      const added: Array<{ id: string; number: number }> = [];
      for (const file of files) {
        const title = titleOf(file, input.title, several);
        added.push(await addFile(change, { ...input, title }, file));
      }
      await keep();
      const register = `/challenges/${change.challenge.id}/evidence`;
      const [first, ...others] = added;
      const last = others.at(-1);
      return first && last ? register : `${register}/${first?.id ?? ""}`;
    }),
  );
}

const titleOf = ({ name }: GoodFile, title: string, several: boolean) => {
  if (title === "") return titleFrom(name);
  return several ? `${title}: ${titleFrom(name)}` : title;
};

async function addFile(
  change: Change,
  input: UploadInput,
  { arrival, name, mediaType }: GoodFile,
) {
  const item = await addItem(change, "file", input);
  await insertFile(change.db, {
    id: change.newId(),
    evidenceId: item.id,
    sha256: arrival.sha256,
    bytes: arrival.bytes,
    mediaType,
    fileName: name,
    by: change.who.id,
    at: change.at,
  });
  return item;
}

/**
 * Adds a link, or a place in another item.
 * @returns the address of the new item
 * @throws Invalid, also when the item pointed into is not there to be chosen
 */
export async function addReference(
  app: Context,
  attempt: Attempt,
  input: ReferenceInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "evidence", async (change) => {
    const pointerTo =
      input.kind === "pointer" ? await target(change, input.pointerTo) : null;
    const { id } = await addItem(change, input.kind, input, pointerTo);
    return `/challenges/${change.challenge.id}/evidence/${id}`;
  });
}

/**
 * The item that a place is in, by its id.
 * @throws Invalid when there is no such live item, or it is itself a place
 */
async function target(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  id: string,
): Promise<string> {
  const key = { challengeId: challenge.id, sight: "all" } as const;
  const [item] = await listEvidenceById(db, { ...key, ids: [id] });
  if (item && item.kind !== "pointer") return id;
  throw new Invalid({
    pointerTo: item
      ? `Item ${item.number} is itself a place in another item: choose that one`
      : "The item you chose is not on the register, or was withdrawn: choose another",
  });
}

/**
 * Asked beside the schema of a form that says which item a place is in.
 * @throws Invalid
 */
export async function refuseTarget(
  { app, challenge }: ChallengeCall,
  typed: FormData,
): Promise<void> {
  const id = String(typed.get("pointerTo") ?? "");
  if (id !== "") await target({ db: app.db, challenge }, id);
}

async function addItem(
  change: Change,
  kind: string,
  input: Parameters<typeof detailsFrom>[1],
  pointerTo: string | null = null,
) {
  const id = change.newId();
  const sentAt = sentAtOnce(change);
  const number = await insertEvidence(change.db, {
    id,
    challengeId: change.challenge.id,
    kind,
    details: detailsFrom(change, input),
    pointerTo,
    by: change.who.id,
    at: change.at,
    sentAt,
  });
  await change.record({ event: "evidenceAdded", ...told({ number, sentAt }) });
  return { id, number };
}
