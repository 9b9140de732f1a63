import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { kindFrom } from "../findings/finding.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { findingWords } from "./note-row.ts";

/**
 * The note of the address, for the form that makes a draft finding of it.
 * @throws NotFound, Forbidden
 */
export async function promotePage(call: ChallengeCall) {
  const { app, challenge, areas } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw await missing(app.db, call, "note", id);
  allowRole(call, "findings");
  const citing = await listFindingsCiting(app.db, challenge.id, id);
  return {
    open: call.may("findings"),
    closed: whyClosed("findings", call.stage),
    base: `/challenges/${challenge.id}`,
    id,
    text: note.text,
    once: app.newId(),
    areas: areas.map(({ key, number, title }) => ({ key, number, title })),
    areaKey: note.areaKey ?? "",
    kind: kindFrom(note.judgement),
    findings: citing.map((finding) => findingWords(finding, areas)),
  };
}
