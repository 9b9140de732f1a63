import { removeComment, updateComment } from "#db/queries/comment-changes.ts";
import { type Comment, findLastSaver } from "#db/queries/comments.ts";
import {
  isOnReport,
  kindTitle,
  mayReachBoth,
  mayRemove,
  mayReword,
} from "#workflows/comment.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, Invalid, NotNow, Stale } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { subjectOf } from "./about.server.ts";
import { passage } from "./annotate.server.ts";
import { blockOf } from "./block-of.server.ts";
import type { RewordInput } from "./comment.ts";
import { departmentNamed } from "./department.server.ts";
import { evidencePicked } from "./evidence.server.ts";
import { evidenceShown } from "./evidence-shown.ts";
import {
  addressOf,
  annotationOf,
  editableOf,
  seenComment,
} from "./find.server.ts";
import { partAll } from "./merging/part-all.server.ts";
import { audienceWords } from "./said.ts";
import { refuseUnshared } from "./say.server.ts";

/**
 * Changes the words of a comment before the other side could read it: its
 * author, and on the report the council lead. Returns where the comment stands.
 * @throws NotFound, Forbidden, NotNow, Stale, Invalid
 */
export async function reword(
  app: Context,
  attempt: Attempt,
  id: string,
  input: RewordInput,
): Promise<string> {
  const content = await editableOf(app, attempt, id);
  return edit(app, attempt, content, async (change) => {
    const comment = await seenComment(change.db, change, id);
    const leads = mayEverEdit("positions", change.roles);
    if (!mayReword(comment, { id: change.who.id, leads })) {
      throw refusal(comment, change);
    }
    const kept = await updateComment(change.db, {
      id,
      version: input.version,
      text: input.text,
      ...(await besides(change, comment, input)),
      by: change.who.id,
      at: change.at,
    });
    if (!kept) throw await stale(change, comment);
    await recordIfOfAnother(change, comment);
    return addressOf(change.db, change, comment);
  });
}

/** The council lead may change what somebody else wrote, and not unseen. */
async function recordIfOfAnother(change: Change, comment: Comment) {
  if (comment.authorId === change.who.id) return;
  await change.record({
    event: "commentReworded",
    subject: `Comment ${comment.number}, by ${comment.authorName}`,
    audience: "council",
  });
}

/**
 * Takes one's own comment back: it stays in the record and is marked.
 * Returns where the comment stands.
 * @throws NotFound, Forbidden, NotNow when it was sent with a response
 */
export async function remove(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  const content = await editableOf(app, attempt, id);
  return edit(app, attempt, content, async (change) => {
    const { db, at, who } = change;
    const comment = await seenComment(db, change, id);
    if (!mayRemove(comment, who.id)) throw refusal(comment, change);
    await removeComment(db, { id, by: who.id, at });
    // What was merged into it must not go with it.
    await partAll(change, comment);
    return addressOf(db, change, comment);
  });
}

function refusal(comment: Comment, { who, roles }: Change): Error {
  if (comment.removedAt !== null) {
    return new NotNow("This comment was taken back by its author.");
  }
  if (comment.mergedInto !== null) {
    return new NotNow(
      "This comment was merged into another: its words stand until the council lead undoes that.",
    );
  }
  const lead = isOnReport(comment) && mayEverEdit("positions", roles);
  return comment.authorId === who.id || (lead && comment.sentAt !== null)
    ? new NotNow("The other side can read this, so its words stand.")
    : new Forbidden("Only its author may do that.");
}

/** Everything that somebody else saved, for the page that shows both. */
async function stale(change: Change, comment: Comment): Promise<Stale> {
  const found = await annotationOf(change.db, change, comment);
  const evidence = evidenceShown(found?.evidence ?? null, change.challenge.id);
  return new Stale({
    version: comment.version,
    savedBy: await findLastSaver(change.db, comment.id),
    savedAt: comment.updatedAt,
    values: {
      text: comment.text,
      quote: comment.start === null ? "" : comment.exact,
      kind: kindTitle(comment.kind),
      department: comment.department,
      item: evidence?.label ?? "None",
      audience: audienceWords(comment),
    },
  });
}

/** What may change beside the words. */
async function besides(change: Change, comment: Comment, input: RewordInput) {
  if (isOnReport(comment)) {
    if (comment.parentId !== null) return {};
    if (!input.kind) {
      throw new Invalid({ kind: "Choose what kind of comment this is" });
    }
    const { kind, item, quote, start } = input;
    const department =
      input.department && (await departmentNamed(change, input.department));
    const found = await annotationOf(change.db, change, comment);
    const block =
      found && quote !== undefined
        ? await blockOf(change.db, change.challenge.id, found)
        : null;
    const present = found?.evidence ?? null;
    const evidenceId = await evidencePicked(change, item, present);
    const about = block && { quote: quote ?? "", start };
    return {
      ...{ kind, department, evidenceId },
      ...(block && about ? passage(block, about) : {}),
    };
  }
  if (input.audience === "both") await refuseWider(change, comment);
  return { audience: input.audience ?? comment.audience };
}

/** Whom new words may not reach, whatever else of a form as typed is wrong. */
export const widerAsTyped =
  (call: ChallengeCall) =>
  async (typed: FormData): Promise<void> => {
    if (typed.get("audience") !== "both") return;
    const { db } = call.app;
    const comment = await seenComment(db, call, call.param("commentId"));
    if (!isOnReport(comment)) await refuseWider({ ...call, db }, comment);
  };

async function refuseWider(
  change: Standing & Pick<Change, "db">,
  comment: Comment,
): Promise<void> {
  if (comment.parentId) {
    const parent = await seenComment(change.db, change, comment.parentId);
    if (mayReachBoth(parent)) return;
    throw new Invalid({
      audience: "Only your side can read what you reply to",
    });
  }
  const about = await subjectOf(change.db, change, comment);
  // What is no longer there can no longer be shown to have been sent.
  const known = about ?? { kind: comment.subjectKind, shared: false };
  refuseUnshared(known, "both", change.side);
}
