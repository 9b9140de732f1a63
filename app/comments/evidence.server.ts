import type { NamedEvidence } from "#db/queries/annotations.ts";
import {
  listEvidenceById,
  listLinkableEvidence,
} from "#db/queries/evidence-links.ts";
import type { Change } from "../challenge/change.server.ts";
import { Invalid } from "../errors.ts";
import { pickableItem } from "../evidence/item-name.ts";
import type { Pickable } from "../forms/picks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { labelOf } from "./evidence-shown.ts";

/**
 * What a comment on the report may point at, of what was sent; newest first.
 * @param present what it points at already, also once that was withdrawn
 */
export async function evidenceToPick(
  { app, challenge, sees }: ChallengeCall,
  present?: NamedEvidence | null,
): Promise<Pickable[]> {
  if (sees("evidence") === "none") return [];
  const sent = await listLinkableEvidence(app.db, challenge.id, "sent");
  const others = sent.filter(({ id }) => id !== present?.id);
  const shown = present ? [{ value: present.id, label: labelOf(present) }] : [];
  return [...shown, ...others.toReversed().map(pickableItem)];
}

/**
 * The id of the evidence that a form points at, or null.
 * @param present what the comment points at already, which may stay
 * @throws Invalid for what the peer team was not sent, or is not there
 */
export async function evidencePicked(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  picked: string | undefined,
  present?: NamedEvidence | null,
): Promise<string | null> {
  if (!picked) return null;
  if (picked === present?.id) return picked;
  const key = { challengeId: challenge.id, sight: "sent" } as const;
  const [sent] = await listEvidenceById(db, { ...key, ids: [picked] });
  if (sent) return picked;
  throw new Invalid({
    item: "The item you chose was withdrawn, or the peer team was not sent it: choose another, or none",
  });
}

/**
 * Asked beside the schema of a form that may point at evidence.
 * @throws Invalid as `evidencePicked`
 */
export async function refuseEvidence(
  { app, challenge }: ChallengeCall,
  typed: FormData,
  present?: NamedEvidence | null,
): Promise<void> {
  const picked = String(typed.get("item") ?? "");
  await evidencePicked({ db: app.db, challenge }, picked, present);
}
