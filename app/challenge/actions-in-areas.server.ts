import { type Action, listActions } from "#db/queries/actions.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { isOpenAction } from "#workflows/action.ts";
import {
  answerableIn,
  answeredByAction,
  areasOfAction,
} from "../plan/answerable.ts";
import { blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { actionLinksNow } from "./action-links.server.ts";

type Reader = Pick<ChallengeCall, "app" | "challenge" | "framework" | "sees">;

/**
 * The live actions of a plan by area, each by its number: an action is found
 * in every area that it is about. Nothing for who does not read the plan.
 */
export async function actionsInAreas({
  app,
  challenge,
  framework,
  sees,
}: Reader): Promise<(areaKey: string) => Action[]> {
  if (sees("plan") !== "all") return () => [];
  const actions = await listActions(app.db, { challengeId: challenge.id });
  if (actions.length === 0) return () => [];
  const links = await actionLinksNow(app.db, { challenge });
  const report = await findLatestVersion(app.db, challenge.id, "final");
  const answerable = answerableIn(blocksFrom(report?.blocks), framework);
  const answered = answeredByAction(links);
  const placed = actions.map((action) => ({
    action,
    areas: areasOfAction(action, answered, answerable),
  }));
  return (areaKey) =>
    placed
      .filter(({ areas }) => areas.includes(areaKey))
      .map(({ action }) => action);
}

/** Those of them that are still to do. */
export const stillOpen = (actions: readonly Action[]) =>
  actions.filter(({ status }) => isOpenAction(status));
