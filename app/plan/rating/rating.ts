import type { Action } from "#db/queries/actions.ts";
import type { PlanSettings } from "#db/queries/plans.ts";
import { type Rag, ragFrom, statusFrom } from "#workflows/action.ts";
import { readDueDate } from "#workflows/due-dates.ts";
import {
  type RagProposed,
  type RagShown,
  proposedRag,
  ragShown,
} from "#workflows/rag-rule.ts";
import { dayInLondon } from "../../ui/dates.ts";

/** What a form gives: a rating, none on purpose, or null for nobody’s. */
export type RagChosen = Rag | "blank" | null;

/** What a plan says of the rule that rates its actions. */
export type RatedBy = Pick<
  PlanSettings,
  "usesRagRule" | "dueSoonDays" | "quietMonths"
>;

/** What the rule looks at in an action. */
export type Ruled = Pick<Action, "status" | "byWhen" | "createdAt"> & {
  latestProgress: Pick<NonNullable<Action["latestProgress"]>, "at"> | null;
};

/** What people said of the rating of an action. */
type Given = Pick<Action, "rag" | "ragReason" | "ragAt">;

/** What stands in the form: what somebody gave, or null for nobody. */
export const ragChosen = ({
  rag,
  ragAt,
}: Pick<Action, "rag" | "ragAt">): RagChosen =>
  ragFrom(rag) ?? (ragAt === null ? null : "blank");

/** What the rule of a plan proposes; null in a plan that uses none. */
export function proposedFor(
  { status, byWhen, latestProgress, createdAt }: Ruled,
  plan: RatedBy,
  today: string,
): RagProposed | null {
  if (!plan.usesRagRule) return null;
  const seen = {
    status: statusFrom(status),
    due: readDueDate(byWhen),
    lastProgressOn: latestProgress && dayInLondon(latestProgress.at),
    knownSince: dayInLondon(createdAt),
  };
  return proposedRag(seen, today, plan);
}

/** The rating of an action as every page and file shows it. */
export function ratingShown(
  action: Ruled & Given,
  plan: RatedBy,
  today: string,
): RagShown {
  const chosen = ragChosen(action);
  const rag = chosen === "blank" ? null : chosen;
  return ragShown({
    proposed: proposedFor(action, plan, today),
    override: chosen === null ? null : { rag, reason: action.ragReason },
  });
}
