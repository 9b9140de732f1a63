import { frameworkOf } from "#workflows/frameworks/index.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { carrySources, previewCarry } from "./carry-answers.server.ts";

/**
 * The earlier challenges to carry from, and what one of them would bring: the
 * one that the address names, else the newest.
 */
export async function readCarry(call: ChallengeCall) {
  const { app, challenge, framework, url, may } = call;
  const sources = await carrySources(app.db, call);
  const wanted = url.searchParams.get("from");
  const source = sources.find(({ id }) => id === wanted) ?? sources[0];
  const plan = source && (await previewCarry(app.db, call, source));
  return {
    top: `/challenges/${challenge.id}`,
    open: may("selfAssessment"),
    once: app.newId(),
    sources: sources.map(({ id, title, frameworkKey, createdAt }) => ({
      id,
      title,
      framework: frameworkOf(frameworkKey).title,
      createdAt,
      current: id === source?.id,
    })),
    plan:
      source && plan
        ? {
            from: source.id,
            title: source.title,
            sameFramework: source.frameworkKey === framework.key,
            areas: plan.areas.length,
            criteria: plan.criteria.length,
            kept: plan.kept,
            homeless: plan.homeless,
          }
        : null,
  };
}

export type CarryView = Awaited<ReturnType<typeof readCarry>>;
