import type { NamedEvidence } from "#db/queries/annotations.ts";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import type { SelectOption } from "../forms/SelectField.tsx";
import { Invalid } from "../errors.ts";
import type { Change } from "../challenge/change.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { labelOf } from "./evidence-shown.ts";

/**
 * What a comment on the report may name: what the peer team was sent.
 * @param present what it names already, also when that was withdrawn since
 */
export async function evidenceToName(
  { app, challenge, sees }: ChallengeCall,
  present: NamedEvidence | null = null,
): Promise<SelectOption[]> {
  if (sees("evidence") === "none") return [];
  const all = await listLinkableEvidence(app.db, challenge.id, "sent");
  const offered = all.map((one) => ({ ...one, withdrawn: false }));
  if (present?.withdrawn) offered.push({ ...present, kind: "" });
  return offered.map((one) => ({ value: one.id, label: labelOf(one) }));
}

/**
 * The evidence that a form names, or null.
 * @param present what the comment names already, which may stay
 * @throws Invalid for what the peer team was not sent, or is not there
 */
export async function evidenceNamed(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  id: string | undefined,
  present?: string,
): Promise<string | null> {
  if (!id) return null;
  if (id === present) return id;
  const known = await listLinkableEvidence(db, challenge.id, "sent");
  if (known.some((one) => one.id === id)) return id;
  throw new Invalid({ evidence: "Choose from the evidence that was sent" });
}
