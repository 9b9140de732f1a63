import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import { type Decision, type DecisionInput, workersOf } from "./request.ts";
import { addressOf, openRequest, say, settle } from "./request-turn.server.ts";

const outcomes = {
  accept: {
    status: "accepted",
    event: "requestAccepted",
    words: "The peer team has accepted the council’s reply to",
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
  const asked = { ...attempt, form: input };
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
