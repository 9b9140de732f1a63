import { ragRuleSaid } from "#workflows/rag-rule.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";

const pageSize = 50;

/** How ratings are given in a plan, how many are, and what does not fit. */
export async function ratingsOf(call: PlanCall) {
  const { plan, url } = call;
  const { actions } = await actionsOfPlan(call);
  const odd = actions.filter(({ flags }) => flags.length > 0);
  const page = pageOf(url, odd.length, pageSize);
  const ratings = actions.map(({ rating }) => rating);
  const count = (by: "person" | "rule" | null, isRated: boolean) =>
    ratings.filter((one) => one.by === by && (one.rag !== null) === isRated)
      .length;
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("settings"),
    usesRule: plan.usesRagRule,
    rule: ragRuleSaid(plan),
    counts: {
      byRule: count("rule", true),
      byPeople: count("person", true),
      onPurpose: count("person", false),
      none: count("rule", false) + count(null, false),
      apart: ratings.filter(({ beside }) => beside !== null).length,
    },
    contradictions: odd.length,
    odd: odd
      .slice(page.offset, page.offset + pageSize)
      .map(({ id, number, text, flags }) => ({ id, number, text, flags })),
    page: page.number,
    pages: page.count,
  };
}
