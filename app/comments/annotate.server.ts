import { insertComment } from "#db/queries/comment-changes.ts";
import { findLatestVersion, findVersion } from "#db/queries/reports.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, NotNow } from "../errors.ts";
import { anchorOf } from "../report/anchor.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import type { AnnotateInput } from "./comment.ts";
import { departmentNamed } from "./department.server.ts";
import { evidencePicked } from "./evidence.server.ts";
import { type Quoted, placeOf } from "./quote.ts";
import { takenOn } from "./taken-on.ts";

/**
 * Comments on the draft that the council has before it: on words of a block,
 * on the whole block, or on the report as a whole, under the next number. The
 * place is taken from the words of the report, never from the form.
 * @param number the version that is commented on
 * @returns where the passage stands in the report, or what is said of the whole
 * @throws NotFound for an unknown version or block; NotNow for an older
 *   version; Invalid when the words are not there or there more than once
 */
export async function annotate(
  app: Context,
  attempt: Attempt,
  number: number,
  input: AnnotateInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "annotations", async (change) => {
    const { db, challenge, newId, who, at } = change;
    const version = await openVersion(change, number);
    const block = blockIn(blocksFrom(version.blocks), input.block);
    await insertComment(
      db,
      {
        id: newId(),
        challengeId: challenge.id,
        side: "council",
        audience: "side",
        areaKey: block?.areaKey ?? null,
        subject_kind: "report",
        reportVersionId: version.id,
        ...(block ? passage(block, input) : {}),
        kind: input.kind,
        department: await departmentNamed(change, input.department),
        evidenceId: await evidencePicked(change, input.item),
        text: input.text,
        by: who.id,
        at,
      },
      { numbered: true },
    );
    const page = `/challenges/${challenge.id}/report/versions/${number}`;
    return `${page}#${block?.id ?? "whole"}`;
  });
}

/**
 * The version that comments are made on.
 * @throws NotFound for an unknown one, NotNow for an older one
 */
export async function openVersion({ db, challenge }: Change, number: number) {
  const version = await findVersion(db, challenge.id, number);
  if (!version) throw new NotFound();
  const latest = await findLatestVersion(db, challenge.id, "draft");
  if (latest && latest.number !== number) {
    throw new NotNow(takenOn(latest.number, version));
  }
  return version;
}

function blockIn(blocks: readonly Block[], id: string): Block | null {
  if (id === "") return null;
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new NotFound();
  return block;
}

/**
 * The place of quoted words, taken from the report's own; without words, all
 * of the block.
 * @throws Invalid when the words are not there or there more than once
 */
export function passage(block: Pick<Block, "id" | "text">, words: Quoted) {
  const placed = placeOf(block.text, words);
  if ("fault" in placed) throw new Invalid({ [placed.field]: placed.fault });
  const { stretch } = placed;
  const anchor = stretch
    ? anchorOf(block.text, stretch.start, stretch.end)
    : { start: null, end: null, exact: block.text, prefix: "", suffix: "" };
  return { blockId: block.id, ...anchor };
}
