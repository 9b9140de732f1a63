import { emptyBroughtFile, listWordKeys } from "#db/queries/brought-files.ts";
import {
  type FromWord,
  type NewComment,
  insertComment,
  settleComment,
} from "#db/queries/comment-changes.ts";
import { keepCommentsOn } from "#db/queries/foreign-reports.ts";
import type { ReportVersion } from "#db/queries/reports.ts";
import { type Change, edit } from "../../challenge/change.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import { anchorOf } from "../../report/anchor.ts";
import { type Block, blocksFrom } from "../../report/blocks.ts";
import { blocksById } from "../../report/carry.ts";
import { type ChallengeCall, attemptOf } from "../../respond.server.ts";
import { openVersion } from "../annotate.server.ts";
import { departmentNamed } from "../department.server.ts";
import { broughtFile } from "./brought-page.server.ts";
import { type TakeInInput, takenOf } from "./brought.ts";
import { type Found, type Said, counted, filtered } from "./found.ts";
import { newThings, takenWords } from "./new-things.ts";

/**
 * Takes in what is ticked of a Word file: comments with their replies, other
 * words as suggestions. What was taken in already is left out, so the same
 * file twice, or two copies of one, add nothing.
 * @returns the comments, and what to say there
 * @throws NotFound, NotNow as for a comment on that version
 */
export async function takeIn(
  call: ChallengeCall,
  { take, apart, kind, department }: TakeInInput,
): Promise<Led> {
  const { looked, version, row } = await broughtFile(call);
  const ticked = new Set(take);
  const found = looked?.found;
  const chosen = found && filtered(found, ({ key }) => ticked.has(key));
  const things = chosen ? newThings(chosen, new Set(apart)) : [];
  const isAll =
    found !== undefined &&
    chosen !== undefined &&
    isWhole(found, counted(chosen));
  return edit(call.app, attemptOf(call), "annotations", async (change) => {
    const { db, challenge } = change;
    const open = await openVersion(change, version.number);
    const keys = await listWordKeys(db, challenge.id);
    const standing = new Set(
      keys.flatMap(({ key, isTakenBack }) => (isTakenBack ? [] : [key])),
    );
    const fresh = things.filter(({ key }) => !standing.has(key));
    const writer = {
      ...{ change, kind, version: open },
      blocks: blocksById(blocksFrom(open.blocks)),
      department: await departmentNamed(change, department),
    };
    for (const thing of fresh) await insertThing(writer, thing);
    if (fresh.length > 0) {
      // What is left of them is offered with the next version too.
      if (row.foreign_report_id && isAll) {
        await keepCommentsOn(db, row.foreign_report_id, version.number);
      }
      await change.record({
        event: "commentsTakenIn",
        subject: row.file_name,
        audience: "council",
      });
    }
    if (isAll) await emptyBroughtFile(db, row.id);
    const query = new URLSearchParams({ [takenOf]: writer.department });
    return {
      to: `/challenges/${challenge.id}/report/versions/${version.number}/from-word/${row.id}?${query}`,
      said: takenWords(fresh),
    };
  });
}

/** Whether nothing is left of it to take in. */
const isWhole = (found: Found, taken: number) =>
  taken === counted(found) &&
  Object.values(found.more).every((count) => count === 0);

type NewThing = ReturnType<typeof newThings>[number];

interface Writer {
  change: Change;
  version: ReportVersion;
  blocks: ReadonlyMap<string, Block>;
  kind: string;
  department: string;
}

async function insertThing(writer: Writer, thing: NewThing): Promise<void> {
  const { change, blocks, kind, department } = writer;
  if (thing.settles && thing.parentId) {
    return settleComment(change.db, { id: thing.parentId, at: change.at });
  }
  const id = change.newId();
  const block = blocks.get(thing.blockId ?? "");
  await insertComment(
    change.db,
    {
      ...common(writer, id, thing),
      ...(block && placed(block, thing)),
      parentId: thing.parentId,
      kind: thing.parentId ? "" : kind,
      department: thing.parentId ? "" : department,
      suggested: thing.suggested,
      word: wordOf(thing, thing),
    },
    { numbered: thing.parentId === null },
  );
  for (const reply of thing.replies) {
    await insertComment(change.db, {
      ...common(writer, change.newId(), reply),
      areaKey: block?.areaKey ?? null,
      parentId: id,
      word: wordOf(reply, { quote: "", isSettled: false }),
    });
  }
}

const common = (
  { change, version }: Writer,
  id: string,
  { text }: Pick<Said, "text">,
): NewComment => ({
  id,
  challengeId: change.challenge.id,
  side: "council",
  audience: "side",
  subject_kind: "report",
  reportVersionId: version.id,
  text,
  by: change.who.id,
  at: change.at,
});

function placed(block: Block, { start, end }: NewThing) {
  const { id: blockId, areaKey, text } = block;
  const anchor =
    start !== null && end !== null && start < end
      ? anchorOf(text, start, end)
      : { start: null, end: null, exact: text, prefix: "", suffix: "" };
  return { blockId, areaKey, ...anchor };
}

const wordOf = (
  { author, initials = "", at, key }: Said,
  { quote, isSettled }: Pick<FromWord, "quote" | "isSettled">,
): FromWord => ({ author, initials, at, key, quote, isSettled });
