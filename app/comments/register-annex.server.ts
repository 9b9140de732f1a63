import { countAnnotations } from "#db/queries/annotations.ts";
import type { PaperList } from "../documents/list-out/paper-table.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { formatDate } from "../ui/dates.ts";
import { registerEntries } from "./register-entries.server.ts";
import { paperTableOf } from "./register-paper.ts";

/**
 * The register of comments as an annex to the report: comments and answers
 * that were sent, whoever asks, without the names of who wrote them; null where
 * none was sent or this person sees no comments.
 */
export async function registerAnnex(
  call: ChallengeCall,
): Promise<PaperList | null> {
  const { app, challenge } = call;
  const key = annexKey(call);
  if (!key) return null;
  const entries = await registerEntries(call, key, null);
  if (entries.length === 0) return null;
  const at = app.now();
  return {
    title: "Annex: the register of comments",
    name: `As on ${formatDate(at)}`,
    council: challenge.councilName,
    remarks: [
      `The council’s comments on the drafts of this report and the peer team’s answers, as they had been sent by ${formatDate(at)}.`,
    ],
    table: paperTableOf(
      entries.map((entry) => ({
        ...entry,
        author: "",
        alsoBy: entry.alsoDepartments,
      })),
    ),
    at,
  };
}

/** Whether there is anything that an annex could hold for this person. */
export async function hasAnnex(call: ChallengeCall): Promise<boolean> {
  const key = annexKey(call);
  return key !== null && (await countAnnotations(call.app.db, key)) > 0;
}

function annexKey({ challenge, sees }: ChallengeCall) {
  if (sees("annotations") === "none") return null;
  const sent = { annotations: "sent", answers: "sent" } as const;
  const sight = { ...sent, evidence: sees("evidence") };
  return {
    challengeId: challenge.id,
    sight,
    filter: { standing: "sent" as const },
  };
}
