import type { Commitment } from "#db/queries/commitments.ts";
import { type ActionLink, listActionLinks } from "#db/queries/actions.ts";
import { insertActionLinks } from "#db/queries/action-changes.ts";
import { insertActions } from "#db/queries/plan-row-changes.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { StartInput } from "./action.ts";
import type { Answerable } from "./answerable.ts";
import { commitmentsChosen, isOpen } from "./commitments/offered.server.ts";
import { takeInto } from "./commitments/take-into-plan.server.ts";
import { linksFrom } from "./links.server.ts";
import { wordsWith } from "./new-words.ts";
import { planOfChallenge } from "./plan-of-challenge.server.ts";
import { readReport } from "./report.server.ts";

/**
 * Takes recommendations and areas for consideration of the final report, and
 * commitments made in comments on it, into the plan: an action for each that
 * was chosen and has none. Returns the address of the plan.
 * @throws Invalid when nothing was chosen, or what the report does not say
 */
export async function startPlan(
  app: Context,
  attempt: Attempt,
  input: StartInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "plan", async (change) => {
    const { db, challenge } = change;
    const answerable = await readReport(db, change);
    const links = await listActionLinks(db, { challengeId: challenge.id });
    const offered = withoutAction(answerable, links);
    const { promised, kept } = await commitmentsChosen(change, input);
    if (linksFrom(input, answerable).length + kept.length === 0) {
      throw new Invalid({
        [fieldOf(offered, promised)]: "Choose at least one",
      });
    }
    const chosen = new Set([...input.recommendations, ...input.findings]);
    const taken = offered
      .filter(({ id }) => chosen.has(id))
      .map((entry) => ({ entry, id: change.newId() }));
    const hand = await planOfChallenge(change);
    await insertActions(
      db,
      hand.plan.id,
      taken.map(({ entry, id }) => ({
        id,
        rowId: change.newId(),
        sectionId: hand.sectionOf(onlyArea(entry)),
        words: wordsWith(entry.text),
      })),
      { by: change.who.id, at: change.at },
    );
    await insertActionLinks(
      db,
      taken.map(({ entry, id }) => ({
        id: change.newId(),
        actionId: id,
        answers:
          entry.kind === "recommendation"
            ? { recommendationId: entry.id }
            : { findingId: entry.id },
      })),
    );
    if (taken.length > 0) {
      await hand.record({
        event: "planStarted",
        subject: taken.map(({ entry }) => entry.name).join(", "),
      });
    }
    await takeInto(change, hand, kept.filter(isOpen));
    return `/plans/${hand.plan.id}`;
  });
}

/** The field that is drawn for what is offered; "" where none is. */
function fieldOf(
  offered: readonly Answerable[],
  promised: readonly Commitment[],
) {
  if (promised.length > 0) return "commitments";
  const has = (wanted: Answerable["kind"]) =>
    offered.some(({ kind }) => kind === wanted);
  if (has("recommendation")) return "recommendations";
  return has("finding") ? "findings" : "";
}

/** What of a report no live action answers yet. */
export function withoutAction(
  answerable: readonly Answerable[],
  links: readonly ActionLink[],
): Answerable[] {
  const answered = new Set(
    links.map(
      ({ recommendationId, findingId }) => recommendationId ?? findingId,
    ),
  );
  return answerable.filter(({ id }) => !answered.has(id));
}

/** Of several areas none is the section of an action. */
function onlyArea({ areaKeys: [only, ...more] }: Answerable): string | null {
  return more.length > 0 ? null : (only ?? null);
}
