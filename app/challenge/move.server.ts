import { updateState } from "#db/queries/challenge-changes.ts";
import { insertEvent } from "#db/queries/events.ts";
import type { ChallengeTable } from "#db/schema.ts";
import { type Event, eventsOf, move } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { mayCause, mayEverCause, needsReason } from "#workflows/permissions.ts";
import { type Stage, stageNow, stageTitle, turnOf } from "#workflows/stages.ts";
import type { Updateable } from "kysely";
import type { Context } from "../context.server.ts";
import { Forbidden, Invalid, NotNow } from "../errors.ts";
import { type Attempt, type Change, changeOnce } from "./change.server.ts";
import type { Standing } from "./enter.server.ts";
import { factsOf } from "./facts.server.ts";
import { tell } from "./tell.server.ts";

/** A move that a person asks for. */
export interface Move extends Attempt {
  /** The challenge's version as the person saw it. */
  version: number;
  note: string;
  /** What the team asks by area's key, when it sends something back. */
  questions?: Readonly<Record<string, string>> | undefined;
}

/** What a move does beside moving; returns columns that it decides. */
export type Consequence = (
  change: Change,
) => Promise<Updateable<ChallengeTable> | void>;

/**
 * Moves a challenge: asks the policy, the statechart and the requirements
 * inside the transaction, does what follows from it, and records it. A second
 * press of the same form changes nothing.
 * @throws NotFound for a stranger, Forbidden for the wrong role, NotNow when
 *   something lacks or somebody moved it first, Invalid without a reason
 */
export async function moveChallenge(
  app: Context,
  asked: Move,
  event: Event,
  consequence: Consequence = async () => undefined,
): Promise<void> {
  await changeOnce(app, asked, changedSince, async (open) => {
    const { to, published } = await allowedTarget(open, asked, event);
    const also = (await consequence(open)) ?? {};
    const { challenge, stage, db, at } = open;
    const kept = await updateState(db, {
      id: challenge.id,
      version: challenge.version,
      state: to,
      also: {
        ...also,
        withdrawn_from: to === "withdrawn" ? stage : null,
      },
    });
    if (!kept) throw movedOn();
    await insertEvent(db, {
      id: app.newId(),
      challengeId: challenge.id,
      at,
      personId: open.who.id,
      event,
      from: stage,
      to,
      note: asked.note.trim(),
      audience: "both",
    });
    await tellOf(app, open, event, { to, published });
    return `/challenges/${challenge.id}`;
  });
}

/** Refuses who may never cause an event. @throws Forbidden */
export function allowMove(standing: Standing, event: Event): void {
  if (!mayEverCause(event, standing.roles)) throw new Forbidden();
}

const changedSince =
  "The step was taken when you first pressed the button. What you have changed since was not sent: it stands below.";

const movedOn = () =>
  new NotNow("The challenge has moved on since you opened this page.");

/** Where an event leads. */
interface Target {
  to: Stage;
  /** Whether the report as last issued is public. */
  published: boolean;
}

async function allowedTarget(
  open: Change,
  { version, note }: Move,
  event: Event,
): Promise<Target> {
  allowMove(open, event);
  if (version !== open.challenge.version) throw movedOn();
  if (!eventsOf(open.stage).includes(event)) throw movedOn();
  if (!mayCause(event, open.stage, open.roles)) throw new Forbidden();
  if (needsReason.includes(event) && note.trim() === "") {
    throw new Invalid({ note: "Give a reason" });
  }
  const facts = await factsOf(open.db, open);
  const to = move(open.stage, event, facts);
  if (!to) throw new NotNow("Something is still lacking; see the list.");
  return { to, published: facts.published };
}

/**
 * Writes to the side whose turn it has become. A challenge that is over, and a
 * report that is public, are everybody's news.
 */
async function tellOf(
  app: Context,
  open: Change,
  event: Event,
  { to, published }: Target,
) {
  const { challenge, stage } = open;
  const address = `/challenges/${challenge.id}`;
  const turn = to === stage ? null : turnOf(to);
  const { done, follows } = eventWords(event);
  await tell(
    app,
    open,
    { sides: turn ? [turn] : ["team", "council"], but: ["viewer"] },
    turn
      ? { subject: stageTitle(to), body: stageNow(to, published), address }
      : { subject: done, body: follows, address },
  );
}
