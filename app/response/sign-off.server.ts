import { countAnnotations } from "#db/queries/annotations.ts";
import { lastResponseEdit, lastResponseSent } from "#db/queries/responses.ts";
import { findLatestSignOff } from "#db/queries/sign-offs.ts";
import { stillHolds } from "#workflows/sign-offs.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { readOnce } from "../challenge/read-once.ts";
import { annotationSight } from "../comments/sight.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { positionRows } from "../challenge/positions.server.ts";

/** How the lead's sign-off stands. */
export interface SignOff {
  by: string;
  at: string;
  holds: boolean;
  /** Whether the response that it covers has been sent. */
  sent: boolean;
}

/** The last sign-off of the response, and whether it still holds. */
export async function signOffOf(call: ChallengeCall): Promise<SignOff | null> {
  const { app, challenge } = call;
  const last = await findLatestSignOff(app.db, challenge.id, "response");
  if (!last) return null;
  const edited = await lastEdited(app.db, call);
  const sentAt = await lastResponseSent(app.db, challenge.id);
  return {
    ...last,
    holds: stillHolds(last.at, edited),
    sent: sentAt !== null && sentAt >= last.at,
  };
}

/** What a lead sees before signing the response off. */
export async function signOffPage(call: ChallengeCall) {
  const { app, challenge } = call;
  const facts = await factsOf(app.db, call);
  const top = `/challenges/${challenge.id}`;
  const lacking = [
    ...facts.departmentsWaiting.map(({ name, where }) => ({
      label: `${name} is still waited for`,
      href: `${top}/${where}#departments`,
    })),
    ...facts.recommendationsWithoutPosition.map(({ name, where }) => ({
      label: `There is no position on ${name}`,
      href: `${top}/${where}`,
    })),
  ];
  const chosen = await countAnnotations(app.db, {
    challengeId: challenge.id,
    sight: annotationSight(call),
    filter: { standing: "chosen" },
  });
  return {
    lacking,
    chosen,
    positions: await positionRows(call),
    signOff: await signOffOf(call),
    seen: (await lastEdited(app.db, call)) ?? "",
    once: app.newId(),
    top,
  };
}

const lastEdited = readOnce((db, { challenge }) =>
  lastResponseEdit(db, challenge.id),
);
