import { listEvidenceById } from "#db/queries/evidence-links.ts";
import { linkRequestEvidence } from "#db/queries/evidence-request-changes.ts";
import {
  type Attempt,
  type Change,
  allow,
  editOnce,
} from "../challenge/change.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type ReplyInput, isOpen, workersOf } from "./request.ts";
import {
  addressOf,
  openRequest,
  say,
  settle,
  tooLate,
} from "./request-turn.server.ts";

/**
 * Replies for the council, with items from its register.
 * @returns the address of the request
 * @throws Stale when somebody changed the request meanwhile, NotNow once it is
 *   settled, Invalid for an item that is not there to be chosen
 */
export async function replyToRequest(
  app: Context,
  attempt: Attempt,
  id: string,
  input: ReplyInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "requestReplies", async (change) => {
    const { db, challenge } = change;
    const request = await openRequest(change, id);
    const { version } = input;
    await settle(change, request, { version, status: "answered" });
    await say(change, id, "reply", input.text);
    await refuseGone(change, input.evidence);
    await linkRequestEvidence(db, id, input.evidence);
    await change.record({
      event: "requestAnswered",
      subject: `Request ${request.number}`,
      audience: "both",
    });
    await tell(app, change, workersOf("team"), {
      subject: `Reply to evidence request ${request.number}`,
      body: `The council has replied to evidence request ${request.number}. Read the reply:`,
      address: addressOf(challenge.id, id),
    });
    return addressOf(challenge.id, id);
  });
}

/** Evidence of a form as typed that can no longer be given in reply. */
export const evidenceAsTyped =
  ({ app: { db }, challenge }: ChallengeCall) =>
  (typed: FormData): Promise<void> =>
    refuseGone({ db, challenge }, typed.getAll("evidence").map(String));

async function refuseGone(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  chosen: readonly string[],
): Promise<void> {
  const key = { challengeId: challenge.id, sight: "all" } as const;
  const known = await listEvidenceById(db, { ...key, ids: chosen });
  if (chosen.every((one) => known.some(({ id }) => id === one))) return;
  throw new Invalid({
    evidence: "An item you chose was withdrawn: look at the list again",
  });
}

/**
 * Refuses what a reply would be refused for whatever was typed.
 * @param version the version of the request that was read
 * @throws as `replyToRequest`
 */
export async function refuseLateReply(
  call: ChallengeCall,
  id: string,
  version: number,
): Promise<void> {
  allow(call, "requestReplies");
  const look = { ...call, db: call.app.db };
  const request = await openRequest(look, id);
  if (isOpen(request.status) && request.version === version) return;
  throw await tooLate(look, request, version);
}
