import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import {
  listMerged,
  mergeInto,
  partMerged,
} from "#db/queries/merged-comments.ts";
import { standsUnsent } from "#workflows/comment.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { annotationSight } from "../sight.ts";
import { standingOf } from "../standing.ts";
import { versionsRead } from "../versions-read.ts";
import { type MergeInput, numbersOf, staying } from "./merging.ts";
import { partAll } from "./part-all.server.ts";

/**
 * Merges comments of the council that say the same into one: that one is kept,
 * with its place and its words, and whether it is sent; the others stay with
 * the council under it, and are not sent by themselves any more.
 * @returns the address of the one that is kept
 * @param input the others as they were read, each "id:version", and the version
 *   of the one to keep
 * @throws NotFound; NotNow when the one to keep was sent, taken back or merged
 *   meanwhile, or it or another was changed; Invalid for others that were
 */
export async function mergeComments(
  app: Context,
  attempt: Attempt,
  id: string,
  input: MergeInput,
): Promise<string> {
  return edit(app, attempt, "commentChoice", async (change) => {
    const { db, challenge, who, at } = change;
    const kept = await commentOf(change, id);
    if (!standsUnsent(kept)) throw notByItself(kept);
    const read = versionsRead(input.others);
    const others = await annotations(change, [...read.keys()]);
    const fresh = others.filter(({ mergedInto }) => mergedInto !== id);
    refuse(fresh, kept, others.length < read.size);
    const changed = fresh.find((one) => one.version !== read.get(one.id));
    const other = kept.version === input.version ? changed : kept;
    if (other) throw readAgain(`comment ${other.number}`, null, "merge");
    const ids = fresh.map((one) => one.id);
    const along = await mergedUnder(change, ids);
    const hand = { challengeId: challenge.id, by: who.id, at };
    await mergeInto(db, { ...hand, ids, into: id });
    if (fresh.length > 0) {
      await change.record({
        event: "commentsMerged",
        subject: `${numbersOf([...fresh, ...along])} into comment ${kept.number}`,
        audience: "council",
      });
    }
    return `/challenges/${challenge.id}/comments/${id}`;
  });
}

/** What cannot be merged into a comment: itself, and what does not stand. */
function refuse(
  others: readonly Annotation[],
  kept: Annotation,
  isMissing: boolean,
) {
  if (isMissing || others.some(({ id }) => id === kept.id)) {
    throw new Invalid({ others: "Choose other comments of this challenge" });
  }
  const late = others.filter((one) => !standsUnsent(one));
  const [first] = late;
  if (!first) return;
  const was = standingOf(first).title.toLowerCase();
  throw new Invalid({
    others: `Comment ${first.number} was changed meanwhile (${was}): leave it out`,
  });
}

/**
 * Lets a comment that was merged stand by itself again, as it was: it is sent
 * if it had been chosen. What else was merged into the same one stays there.
 * @returns its address, and what to say there
 * @throws NotFound; NotNow when the comment that it is part of was sent, or it
 *   is part of none
 */
export async function undoMerge(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<Led> {
  return edit(app, attempt, "commentChoice", async (change) => {
    const { db, challenge, who, at } = change;
    const comment = await commentOf(change, id);
    const { mergedInto: into } = comment;
    if (into === null) throw new NotNow("This comment stands by itself.");
    const kept = await commentOf(change, into);
    refuseSent(kept);
    await partMerged(db, { challengeId: challenge.id, id, by: who.id, at });
    const left = await mergedUnder(change, [into]);
    const stays = left.length > 0 ? `, which keeps ${inLine(left)}` : "";
    await change.record({
      event: "commentMergeUndone",
      subject: `Comment ${comment.number}, from comment ${kept.number}${stays}`,
      audience: "council",
    });
    const parted = `Comment ${comment.number} stands by itself again`;
    return {
      to: `/challenges/${challenge.id}/comments/${id}`,
      said:
        left.length > 0
          ? `${parted}. ${staying(left)} merged into comment ${kept.number}`
          : parted,
    };
  });
}

/**
 * Lets all that was merged into a comment stand by itself again, each as it
 * was, whichever way it came there.
 * @returns the address of that comment, and what to say there
 * @throws NotFound; NotNow when the comment was sent, or none is merged into it
 */
export async function undoMerges(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<Led> {
  return edit(app, attempt, "commentChoice", async (change) => {
    const kept = await commentOf(change, id);
    refuseSent(kept);
    const parted = await partAll(change, kept);
    if (parted === "") {
      throw new NotNow(
        `Nothing is merged into comment ${kept.number} any more.`,
      );
    }
    return {
      to: `/challenges/${change.challenge.id}/comments/${id}`,
      said: `${parted}: each stands by itself again`,
    };
  });
}

/** What went out with the names of who said it is not taken apart any more. */
function refuseSent({ sentAt, number }: Annotation) {
  if (sentAt === null) return;
  throw new NotNow(
    `Comment ${number} was sent to the peer team, with who said it.`,
  );
}

const inLine = (comments: Parameters<typeof numbersOf>[0]) =>
  numbersOf(comments).toLowerCase();

/** What was merged into some comments before, and goes along with them. */
async function mergedUnder(change: Change, into: readonly string[]) {
  const { db, challenge, sees } = change;
  const key = { challengeId: challenge.id, into, sight: sees("annotations") };
  return (await listMerged(db, key)).flatMap(({ own }) => own ?? []);
}

async function commentOf(change: Change, id: string): Promise<Annotation> {
  const [found] = await annotations(change, [id]);
  if (!found) throw new NotFound();
  return found;
}

const annotations = (change: Change, ids: readonly string[]) =>
  listAnnotations(
    change.db,
    {
      challengeId: change.challenge.id,
      sight: annotationSight(change),
      filter: { ids },
    },
    { limit: ids.length, offset: 0 },
  );

function notByItself(kept: Annotation): NotNow {
  const stands = standingOf(kept).title.toLowerCase();
  return new NotNow(
    `Nothing can be merged into comment ${kept.number} any more: ${stands}.`,
  );
}
