import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listFindings } from "#db/queries/findings.ts";
import { findOutcome } from "#db/queries/outcomes.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import { outcomeWords, outcomesFor } from "#workflows/outcomes.ts";
import type { Mode } from "#workflows/stages.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { outcomesTitle, overall } from "./outcome.ts";

/**
 * The outcome of one area in scope, or "overall", and what to go by.
 * @throws NotFound for any other key
 */
export async function oneOutcome(
  { db }: Pick<Context, "db">,
  standing: Standing,
  key: string,
) {
  const { challenge, areas, framework, sees } = standing;
  const area = areas.find((one) => one.key === key);
  if (!area && key !== overall) throw new NotFound();
  const present = await findOutcome(db, challenge.id, key);
  const { claims } = await readAnswersSent(db, challenge.id);
  const claim = claims.find(({ areaKey }) => areaKey === key);
  const findings = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
    areaKey: area?.key,
  });
  const count = (kind: string) =>
    findings.filter((finding) => finding.kind === kind).length;
  const mode = challenge.mode satisfies string as Mode;
  return {
    top: `/challenges/${challenge.id}`,
    award: mode === "award",
    area: area?.key ?? null,
    list: outcomesTitle(mode),
    title: area ? `${area.number} ${area.title}` : "Overall",
    sought: levelName(framework, challenge.levelSought),
    claimed: claim?.level ?? null,
    claimReason: claim?.reason ?? "",
    strengths: count("strength"),
    considerations: count("consideration"),
    options: outcomesFor(mode, key === overall).map((outcome) => ({
      value: outcome,
      label: outcomeWords(outcome).title,
    })),
    levels: framework.levels.map(({ key: value, title }) => ({
      value,
      label: title,
    })),
    start: {
      outcome: present?.outcome ?? (mode === "bespoke" ? "noLevelSought" : ""),
      // Never the level sought: with "keeps its level" it would be untrue.
      level: present?.level ?? "",
      reason: present?.reason ?? "",
      version: present?.version ?? 0,
    },
  };
}

export type OutcomeShown = Awaited<ReturnType<typeof oneOutcome>>;
