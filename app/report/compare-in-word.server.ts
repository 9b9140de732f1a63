import { findVersion } from "#db/queries/reports.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { blocksFrom } from "./blocks.ts";
import { compareEnds, working } from "./compare-ends.server.ts";
import {
  type WordFile,
  draftInWord,
  versionInWord,
  withChanges,
} from "./word-file.server.ts";
import { workingDraft } from "./working-draft.server.ts";

/**
 * The later of two versions as a Word file with tracked changes since the
 * earlier, as the page that compares them names them in its address; null
 * where there are not two that this person can read.
 */
export async function changesInWord(
  call: ChallengeCall,
): Promise<WordFile | null> {
  const { app, challenge } = call;
  const { known, ends } = await compareEnds(call);
  if (!known || !ends) return null;
  const { earlier, later } = ends;
  const before = await findVersion(app.db, challenge.id, Number(earlier.value));
  const file = await fileOf(call, later.value);
  if (!before || !file) return null;
  return withChanges(file, {
    name: earlier.name,
    blocks: blocksFrom(before.blocks),
  });
}

async function fileOf(
  call: ChallengeCall,
  which: string,
): Promise<WordFile | null> {
  const { app, challenge } = call;
  const council = challenge.councilName;
  if (which === working) {
    const draft = await workingDraft(app.db, call);
    const of = { id: challenge.id, council, at: app.now() };
    return draftInWord(draft, of);
  }
  const row = await findVersion(app.db, challenge.id, Number(which));
  return row ? versionInWord(row, blocksFrom(row.blocks), { council }) : null;
}
