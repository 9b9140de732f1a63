import type { Annotation } from "#db/queries/annotations.ts";
import { listVersionBlocks } from "#db/queries/reports.ts";
import { changesReport } from "#workflows/comment.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { type InBoth, inBoth } from "../report/compare.ts";
import { pairBlocks } from "../report/compare-pairs.ts";
import { versionInText } from "../report/version-name.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** What became of the block that a comment was made on. */
export interface ChangeCaused {
  how: "changed" | "removed" | "asItWas";
  /** The number of the version it was made on. */
  from: number;
  /** The version that shows what became of it; "working" for the draft. */
  to: string;
  /** What the later version is called within a sentence. */
  name: string;
  before: Block;
  /** The block in both versions; null where it was removed. */
  block: InBoth | null;
}

/** A comment with the two versions between which its block is looked at. */
interface Asked {
  comment: Annotation;
  from: number;
  to: Later;
}

/** A version that was sent, or the working draft. */
type Later = { number: number; name: string } | "working";

/**
 * What became of the blocks of comments that were accepted, all or in part,
 * by the comment's id: between the version each was made on and the one that
 * its answer went with, or the working draft for who writes it. Nobody types
 * this. At most two statements, whatever the number of comments.
 * @param working the words of the report as they are now, for the team
 */
export async function changesCaused(
  call: Pick<ChallengeCall, "app" | "challenge">,
  comments: readonly Annotation[],
  working: readonly Block[] | null,
): Promise<Map<string, ChangeCaused>> {
  const open = comments.filter(
    ({ answer, blockId, removedAt }) =>
      answer && changesReport(answer.outcome) && blockId && !removedAt,
  );
  if (open.length === 0) return new Map();
  const versions = await versionsSent(call.app.db, call);
  const asked = open.flatMap((comment): Asked[] => {
    const from = comment.versionNumber;
    const to = from && laterOf(comment, from, versions, working !== null);
    return from && to ? [{ comment, from, to }] : [];
  });
  const numbers = asked.flatMap(({ from, to }) =>
    to === "working" ? [from] : [from, to.number],
  );
  const sent = await listVersionBlocks(call.app.db, call.challenge.id, [
    ...new Set(numbers),
  ]);
  const read = reader(sent, working ?? []);
  return new Map(
    asked.flatMap(({ comment, from, to }) => {
      const found = read(comment.blockId ?? "", from, to);
      return found ? [[comment.id, found]] : [];
    }),
  );
}

type Version = Awaited<ReturnType<typeof versionsSent>>[number];

function laterOf(
  { answer }: Annotation,
  from: number,
  versions: readonly Version[],
  mayWork: boolean,
): Later | null {
  const sentAt = answer?.sentAt ?? null;
  if (sentAt === null && mayWork) return "working";
  const version = versions.findLast(
    ({ number, created_at }) => number > from && created_at >= (sentAt ?? ""),
  );
  if (!version) return null;
  return { number: version.number, name: versionInText(version) };
}

/** Looks blocks up; two versions are put side by side once. */
function reader(sent: Map<number, string>, working: readonly Block[]) {
  const blocksOf = (version: number | "working") =>
    version === "working" ? working : blocksFrom(sent.get(version));
  const known = new Map<string, ReturnType<typeof sideBySide>>();
  return (id: string, from: number, to: Later): ChangeCaused | null => {
    const later = to === "working" ? to : to.number;
    const key = `${from} ${later}`;
    const both = known.get(key) ?? sideBySide(blocksOf(from), blocksOf(later));
    known.set(key, both);
    const before = both.before.get(id);
    if (!before) return null;
    const pair = both.pairs.get(id);
    const block = pair ? inBoth(pair, false) : null;
    return {
      how: !block ? "removed" : block.how === "kept" ? "asItWas" : "changed",
      from,
      to: String(later),
      name: to === "working" ? versionInText(null) : to.name,
      before,
      block,
    };
  };
}

const sideBySide = (before: readonly Block[], after: readonly Block[]) => ({
  before: new Map(before.map((block) => [block.id, block])),
  pairs: new Map(
    pairBlocks(before, after).map((pair) => [pair.before.id, pair]),
  ),
});
