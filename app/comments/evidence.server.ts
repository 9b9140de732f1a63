import type { NamedEvidence } from "#db/queries/annotations.ts";
import {
  findLinkableEvidence,
  listLinkableEvidence,
} from "#db/queries/evidence-links.ts";
import type { Change } from "../challenge/change.server.ts";
import { Invalid } from "../errors.ts";
import { itemName } from "../evidence/item-name.ts";
import { itemNumberIn } from "../evidence/named-item.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** What a comment on the report may name: what the peer team was sent. */
export async function evidenceToName({
  app,
  challenge,
  sees,
}: ChallengeCall): Promise<string[]> {
  if (sees("evidence") === "none") return [];
  return (await listLinkableEvidence(app.db, challenge.id, "sent")).map(
    itemName,
  );
}

/**
 * The id of the evidence that a form names, or null.
 * @param present what the comment names already, which may stay
 * @throws Invalid for what the peer team was not sent, or is not there
 */
export async function evidenceNamed(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  number: number | undefined,
  present?: NamedEvidence | null,
): Promise<string | null> {
  if (number === undefined) return null;
  if (number === present?.number) return present.id;
  const wanted = { number, sight: "sent" } as const;
  const item = await findLinkableEvidence(db, challenge.id, wanted);
  if (item) return item.id;
  throw new Invalid({
    evidence: `There is no item ${number} among what was sent, or it was withdrawn`,
  });
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
  const number = itemNumberIn(String(typed.get("evidence") ?? ""));
  await evidenceNamed({ db: app.db, challenge }, number ?? undefined, present);
}
