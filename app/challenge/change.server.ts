import type { Kysely } from "kysely";
import { lockChallenge } from "#db/queries/challenge-changes.ts";
import { type Audience, insertEvent } from "#db/queries/events.ts";
import type { Tables } from "#db/schema.ts";
import {
  type Editable,
  isOpenFor,
  mayEverEdit,
  whoMayEdit,
} from "#workflows/permissions.ts";
import {
  type Stage,
  isPast,
  stageLine,
  stageTitle,
} from "#workflows/stages.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, NotFound, NotNow } from "../errors.ts";
import { type Keyed, answeredOnce, pressOf } from "../once.server.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { type Write, withLetters } from "../people/with-letters.server.ts";
import { type Standing, enter } from "./enter.server.ts";
import type { Work } from "./history-words.ts";

/** What a use case works with while its transaction is open. */
export interface Change extends Standing {
  /** The transaction; using the outer database here would wait for ever. */
  db: Kysely<Tables>;
  at: string;
  newId: () => string;
  /** Adds to the challenge's history. */
  record: (event: {
    event: Work;
    subject?: string;
    note?: string;
    audience: Audience;
  }) => Promise<void>;
  /** Keeps a letter with the change; it goes out once that is kept. */
  write: Write;
}

/** Whose change it is, and to what. */
export interface Attempt {
  who: Visitor;
  challengeId: string;
  /** What was sent: a second press of its button gets the first's answer. */
  form?: Keyed | undefined;
}

/**
 * The one door for a change to a challenge's content: opens a transaction,
 * loads, asks whether this person may write this now, works, commits.
 * @throws NotFound, Forbidden, NotNow before any work is done
 */
export async function edit<T>(
  app: Context,
  attempt: Attempt,
  content: Editable,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return change(app, attempt, (open) => {
    allow(open, content);
    return work(open);
  });
}

/**
 * As `edit`, for work that makes something new and leads to an address: the
 * same form sent twice makes one thing and leads to the same address.
 */
export function editOnce(
  app: Context,
  attempt: Attempt,
  content: Editable,
  work: (change: Change) => Promise<string>,
): Promise<string> {
  const press = pressOf(attempt.form, attempt.who.id);
  return answeredOnce(app, press, work, (each) =>
    edit(app, attempt, content, each),
  );
}

/**
 * As `change`, for a form whose second press gets the answer of the first.
 * @param changed what is said of a second press that sends something else
 */
export function changeOnce(
  app: Context,
  attempt: Attempt,
  changed: string,
  work: (change: Change) => Promise<string>,
): Promise<string> {
  const press = pressOf(attempt.form, attempt.who.id, changed);
  return answeredOnce(app, press, work, (each) => change(app, attempt, each));
}

/** A transaction on one challenge without a rule of its own: for moves. */
export async function change<T>(
  app: Context,
  { who, challengeId }: Attempt,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return withLetters(app, async (db, write) => {
    // Changes to one challenge stand in line, so counted numbers never clash.
    await lockChallenge(db, challengeId);
    const standing = await enter(db, who, challengeId);
    const at = app.now();
    return work({
      ...standing,
      db,
      at,
      newId: app.newId,
      record: (event) =>
        insertEvent(db, {
          ...event,
          id: app.newId(),
          challengeId,
          at,
          personId: who.id,
        }),
      write,
    });
  });
}

/**
 * Refuses a change that the policy does not allow.
 * @throws NotFound for who may not know of it, Forbidden for the wrong role,
 *   NotNow for the wrong stage
 */
export function allow(standing: Standing, content: Editable): void {
  allowRole(standing, content);
  const { stage } = standing;
  if (isOpenFor(content, stage)) return;
  throw new NotNow(
    `The challenge is at the stage “${stageTitle(stage)}”, where this ${notOpen(content, stage)}.`,
  );
}

/** Whether it was open before, will be, or both. */
function notOpen(content: Editable, stage: Stage): string {
  const open = stageLine.filter((one) => isOpenFor(content, one));
  if (open.every((one) => isPast(stage, one)))
    return "can no longer be changed";
  const isAhead = open.every((one) => isPast(one, stage));
  return isAhead && stage !== "withdrawn"
    ? "cannot be changed yet"
    : "cannot be changed";
}

/**
 * Refuses who may never write a content, whatever the stage: for the page of a
 * form, which has to stay when a late save comes back with what was typed.
 * What is written into is the working text: for who does not see all of it, as
 * for who is only sent a copy, there is no such page.
 * @throws NotFound for who does not see it, Forbidden for the wrong role
 */
export function allowRole(
  standing: Standing,
  contents: Editable | readonly Editable[],
): void {
  const any = [contents].flat();
  if (any.some((content) => mayEverEdit(content, standing.roles))) return;
  const isSeen = any.some(
    (content) => standing.sees(whoMayEdit[content].of) === "all",
  );
  throw isSeen ? new Forbidden() : new NotFound();
}
