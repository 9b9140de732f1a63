import { findLatestEvent } from "#db/queries/events.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Work, eventsTold } from "./history-words.ts";
import { whenAgain } from "./published.ts";

/** That the public report was taken down: by whom, when, why and what now. */
export interface TakenDown {
  reason: string;
  by: string | null;
  at: string;
  again: string;
}

/**
 * How the public report was taken down, until it is published again; null
 * while one is public, before that, and where the history tells this person
 * nothing of it.
 */
export async function takenDownOf({
  app,
  challenge,
  stage,
  sees,
}: Pick<
  ChallengeCall,
  "app" | "challenge" | "stage" | "sees"
>): Promise<TakenDown | null> {
  const { publicKey, publishedAt } = challenge;
  if (publicKey === null || publishedAt !== null) return null;
  const told = eventsTold(sees);
  if (!told.events.includes(takingDown)) return null;
  const event = await findLatestEvent(app.db, challenge.id, [takingDown]);
  if (!event) return null;
  const { by, at, note } = event;
  const reason = told.notesOf.includes(takingDown) ? note : "";
  return { reason, by, at, again: whenAgain(stage) };
}

const takingDown = "reportTakenDown" satisfies Work;
