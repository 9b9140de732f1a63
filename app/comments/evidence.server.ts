import type { NamedEvidence } from "#db/queries/annotations.ts";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import type { Change } from "../challenge/change.server.ts";
import { Invalid } from "../errors.ts";
import { itemName } from "../evidence/item-name.ts";
import { itemNamed } from "../evidence/named-item.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { labelOf } from "./evidence-shown.ts";

/** What a comment on the report may name, of what was sent; newest first. */
export async function evidenceToName({
  app,
  challenge,
  sees,
}: ChallengeCall): Promise<string[]> {
  if (sees("evidence") === "none") return [];
  const items = await listLinkableEvidence(app.db, challenge.id, "sent");
  return items.toReversed().map(itemName);
}

/**
 * The id of the evidence that a form names, or null.
 * @param present what the comment names already, which may stay
 * @throws Invalid for what the peer team was not sent, or is not there
 */
export async function evidenceNamed(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  typed: string | undefined,
  present?: NamedEvidence | null,
): Promise<string | null> {
  if (!typed) return null;
  if (present && typed === labelOf(present)) return present.id;
  const sent = await listLinkableEvidence(db, challenge.id, "sent");
  const others = sent.filter(({ id }) => id !== present?.id);
  const items = present ? [present, ...others] : others;
  const named = itemNamed(items, typed, "among what the peer team was sent");
  if ("item" in named) return named.item.id;
  throw new Invalid({ item: named.fault });
}

/**
 * Asked beside the schema of a form that may name evidence.
 * @throws Invalid as `evidenceNamed`
 */
export async function refuseEvidence(
  { app, challenge }: ChallengeCall,
  typed: FormData,
  present?: NamedEvidence | null,
): Promise<void> {
  const name = String(typed.get("item") ?? "").trim();
  await evidenceNamed({ db: app.db, challenge }, name, present);
}
