import { findVersion } from "#db/queries/reports.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { blocksFrom } from "./blocks.ts";
import { versionInText } from "./version-name.ts";
import {
  type WordFile,
  draftInWord,
  versionInWord,
  withChanges,
} from "./word-file.server.ts";
import { draftNow, isDraftOpen } from "./words-now.server.ts";

const working = "working";

/**
 * The later of two versions as a Word file with tracked changes since the
 * earlier, as the page that compares them names them in its address; null
 * where there are not two that this person can read.
 */
export async function changesInWord(
  call: ChallengeCall,
): Promise<WordFile | null> {
  const { app, challenge, url } = call;
  const sent = await versionsSent(app.db, call);
  const asked = ["from", "to"].map((name) => url.searchParams.get(name));
  const [later, earlier] = [
    ...(isDraftOpen(call) ? [working] : []),
    ...sent.map(({ number }) => String(number)),
  ].filter((one) => asked.includes(one));
  if (!later || !earlier) return null;
  const before = await findVersion(app.db, challenge.id, Number(earlier));
  const file = await fileOf(call, later);
  if (!before || !file) return null;
  return withChanges(file, {
    name: versionInText(before),
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
    const draft = await draftNow(app.db, call);
    const of = { id: challenge.id, council, at: app.now() };
    return draftInWord(draft, of);
  }
  const row = await findVersion(app.db, challenge.id, Number(which));
  return row ? versionInWord(row, blocksFrom(row.blocks), { council }) : null;
}
