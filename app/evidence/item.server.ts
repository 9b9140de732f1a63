import { findEvidence } from "#db/queries/evidence.ts";
import type { EvidenceDetails } from "#db/queries/evidence-changes.ts";
import type { Change } from "../challenge/change.server.ts";
import { Invalid, NotFound, NotNow } from "../errors.ts";

/**
 * An item that the person may know of, for changing it.
 * @throws NotFound, or NotNow once it is withdrawn
 */
export async function liveItem({ db, challenge }: Change, id: string) {
  const challengeId = challenge.id;
  const item = await findEvidence(db, { challengeId, sight: "all", id });
  if (!item) throw new NotFound();
  if (item.withdrawnAt) {
    throw new NotNow(`Item ${item.number} was withdrawn.`);
  }
  return item;
}

/**
 * The criteria a form named, once each.
 * @throws Invalid for one that is not in scope
 */
function criteriaInScope(
  { areas }: Pick<Change, "areas">,
  named: readonly string[],
): string[] {
  const known = areas.flatMap(({ criteria }) => criteria.map(({ key }) => key));
  if (named.some((key) => !known.includes(key))) {
    throw new Invalid({ criteria: "Choose criteria of the areas in scope" });
  }
  return known.filter((key) => named.includes(key));
}

/** When an item added now reaches the peer team: at once, or on submission. */
export const sentAtOnce = ({ stage, at }: Pick<Change, "stage" | "at">) =>
  stage === "selfAssessment" ? null : at;

/** The details that a form gives, as they are kept. */
export const detailsFrom = (
  change: Pick<Change, "areas">,
  input: Omit<EvidenceDetails, "url" | "pointer"> & {
    url?: string | undefined;
    pointer?: string | undefined;
  },
): EvidenceDetails => ({
  title: input.title,
  description: input.description,
  dated: input.dated,
  sensitivity: input.sensitivity,
  criteria: criteriaInScope(change, input.criteria),
  url: input.url ?? "",
  pointer: input.pointer ?? "",
});

/** Tells the history of a change, and both sides once the item is sent. */
export const told = (item: { number: number; sentAt: string | null }) => ({
  // Without the title, which may say more than its number to who may not open it.
  subject: `Item ${item.number}`,
  audience: item.sentAt ? ("both" as const) : ("council" as const),
});
