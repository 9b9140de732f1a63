import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import {
  findRequest,
  insertMessage,
  linkRequestEvidence,
  listMessages,
  updateRequest,
} from "#db/queries/evidence-requests.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, NotNow, Stale } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import {
  type Decision,
  type DecisionInput,
  type ReplyInput,
  isOpen,
  workersOf,
} from "./request.ts";
import { tell } from "../challenge/tell.server.ts";

const addressOf = (challengeId: string, id: string) =>
  `/challenges/${challengeId}/evidence/requests/${id}`;

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
  const asked = { ...attempt, once: input.once };
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
  const known = await listLinkableEvidence(db, challenge.id, "all");
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
  app: Context,
  attempt: Attempt,
  id: string,
  version: number,
): Promise<void> {
  await edit(app, attempt, "requestReplies", async (change) => {
    const request = await openRequest(change, id);
    if (isOpen(request.status) && request.version === version) return;
    throw await tooLate(change, request, version);
  });
}

const outcomes = {
  accept: {
    status: "accepted",
    event: "requestAccepted",
    words: "The peer team has accepted the council's reply to",
  },
  askAgain: {
    status: "asked",
    event: "requestAskedAgain",
    words: "The peer team asks again for what it asked in",
  },
  waive: {
    status: "waived",
    event: "requestWaived",
    words: "The peer team no longer asks for what it asked in",
  },
} as const satisfies Record<Decision, Record<string, string>>;

/**
 * Decides for the team: accepts the reply, asks again, or waives the request
 * with a reason.
 * @returns the address of the request
 * @throws Stale when somebody changed the request meanwhile, NotNow once it is
 *   settled or when there is no reply to accept yet
 */
export async function decideRequest(
  app: Context,
  attempt: Attempt,
  id: string,
  input: DecisionInput,
): Promise<string> {
  const asked = { ...attempt, once: input.once };
  return editOnce(app, asked, "requests", async (change) => {
    const { challenge } = change;
    const { decision, reason } = input;
    const request = await openRequest(change, id);
    const { status, event, words } = outcomes[decision];
    // Asked again without a day, a day that may have passed no longer counts.
    const due = decision === "askAgain" ? input.due : undefined;
    await settle(change, request, { version: input.version, status, due });
    if (decision !== "waive" && request.status !== "answered") {
      throw new NotNow("There is no reply yet.");
    }
    await say(change, id, decision, reason);
    await change.record({
      event,
      subject: `Request ${request.number}`,
      note: decision === "waive" ? reason : "",
      audience: "both",
    });
    await tell(app, change, workersOf("council"), {
      subject: `Evidence request ${request.number}`,
      body: `${words} evidence request ${request.number}. Read it:`,
      address: addressOf(challenge.id, id),
    });
    return addressOf(challenge.id, id);
  });
}

type Request = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

async function openRequest({ db, challenge }: Change, id: string) {
  const request = await findRequest(db, challenge.id, id);
  if (!request) throw new NotFound();
  return request;
}

/** Saves a new status over the version that was read. */
async function settle(
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
async function tooLate(
  { db }: Change,
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

async function say(
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
