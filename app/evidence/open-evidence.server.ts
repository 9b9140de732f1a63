import type { Readable } from "node:stream";
import { type EvidenceFile, findFile } from "#db/queries/evidence-files.ts";
import { recordOpening } from "#db/queries/evidence-openings.ts";
import { findEvidence } from "#db/queries/evidence.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { ifRoom } from "../full-disk.server.ts";

/** What a person gets who opens an item. */
export type Opened =
  | { kind: "link"; url: string }
  | { kind: "file"; file: EvidenceFile; bytes: () => Promise<Readable> };

/**
 * Opens a version of an item's file, or its link. That somebody of the peer
 * team did so is remembered, at every stage: reading is not a change to it.
 * @param number of the version; a link has only 1
 * @throws NotFound for what this person may not know of or no longer open
 */
export async function openEvidence(
  app: Context,
  standing: Standing,
  id: string,
  number: number,
  method = "GET",
): Promise<Opened> {
  const sight = standing.sees("evidence");
  const challengeId = standing.challenge.id;
  const item = await findEvidence(app.db, { challengeId, sight, id });
  if (!item) throw new NotFound();
  if (item.withdrawnAt && sight === "sent") {
    throw new NotFound(
      `Item ${item.number} was withdrawn and can no longer be opened.`,
    );
  }
  const opened =
    item.kind === "link"
      ? linkOf(item.url, number)
      : await fileOf(app, { challengeId, sight, evidenceId: id, number });
  await noteOpening(app, standing, id, number, method);
  return opened;
}

/**
 * Remembers that this person opened an item, if they are of the peer team.
 * Who only asks what is there, as a link's preview does, has not opened it.
 */
export async function noteOpening(
  { db, now }: Pick<Context, "db" | "now">,
  { side, who }: Pick<Standing, "side" | "who">,
  evidenceId: string,
  number = 1,
  method = "GET",
): Promise<void> {
  if (side !== "team" || method !== "GET") return;
  const opened = { evidenceId, personId: who.id, number };
  // A full disk is no reason to keep the evidence from its readers.
  await ifRoom(recordOpening(db, { ...opened, at: now() }));
}

function linkOf(url: string, number: number): Opened {
  // Checked when it was saved; an address is never followed blindly.
  const known = number === 1 && /^https?:\/\//i.test(url);
  if (!known) throw new NotFound();
  return { kind: "link", url: new URL(url).href };
}

async function fileOf(
  { db, store }: Context,
  place: Parameters<typeof findFile>[1],
): Promise<Opened> {
  const file = await findFile(db, place);
  if (!file) throw new NotFound();
  return { kind: "file", file, bytes: () => store.get(file.sha256) };
}
