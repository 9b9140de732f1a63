import {
  insertMessage,
  updateRequest,
} from "#db/queries/evidence-request-changes.ts";
import { findRequest, listMessages } from "#db/queries/evidence-requests.ts";
import type { Change } from "../challenge/change.server.ts";
import { NotFound, NotNow, Stale } from "../errors.ts";
import { isOpen } from "./request.ts";

/** The page of a request. */
export const addressOf = (challengeId: string, id: string) =>
  `/challenges/${challengeId}/evidence/requests/${id}`;

type Request = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

/** @throws NotFound for an id that is not of this challenge */
export async function openRequest(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  id: string,
) {
  const request = await findRequest(db, challenge.id, id);
  if (!request) throw new NotFound();
  return request;
}

/**
 * Saves a new status over the version that was read.
 * @throws Stale when somebody changed the request meanwhile, NotNow once it is
 *   settled
 */
export async function settle(
  change: Change,
  request: Request,
  to: { version: number; status: string; due?: string | null | undefined },
) {
  const { id } = request;
  const kept =
    isOpen(request.status) && (await updateRequest(change.db, { ...to, id }));
  if (!kept) throw await tooLate(change, request, to.version);
}

/** Why nothing can be said to a request as it was read. */
export async function tooLate(
  { db }: Pick<Change, "db">,
  request: Request,
  version: number,
): Promise<NotNow | Stale> {
  if (version === request.version) {
    return new NotNow("This request is settled already.");
  }
  const messages = await listMessages(db, request.id);
  const last = messages.at(-1);
  return new Stale({
    version: request.version,
    savedBy: last?.person_name ?? null,
    savedAt: last?.at ?? request.created_at,
    values: { text: last?.text ?? "", reason: last?.text ?? "" },
  });
}

/** Puts what is said under the request. */
export async function say(
  change: Change,
  requestId: string,
  kind: string,
  text: string,
) {
  await insertMessage(change.db, {
    id: change.newId(),
    requestId,
    by: change.who.id,
    at: change.at,
    kind,
    text,
  });
}
