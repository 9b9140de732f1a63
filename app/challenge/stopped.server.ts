import { findLatestEvent } from "#db/queries/events.ts";
import { stageTitle } from "#workflows/stages.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { formatDate } from "../ui/dates.ts";
import { stageFrom } from "./enter.server.ts";

/** When and why a challenge was stopped. */
export interface Stopped {
  title: string;
  reason: string;
}

/** How a challenge came to be withdrawn; null for one that was not. */
export async function stoppedOf({
  app,
  challenge,
  stage,
}: Pick<
  ChallengeCall,
  "app" | "challenge" | "stage"
>): Promise<Stopped | null> {
  if (stage !== "withdrawn" || challenge.withdrawnFrom === null) return null;
  const event = await findLatestEvent(app.db, challenge.id, ["withdraw"]);
  const during = `Withdrawn during ${stageTitle(stageFrom(challenge.withdrawnFrom))}`;
  return {
    title: event ? `${during} on ${formatDate(event.at)}` : during,
    reason: event?.note ?? "",
  };
}
