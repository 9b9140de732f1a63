import type { Kysely } from "kysely";
import { readReportSource } from "#db/queries/report-source.ts";
import type { Wording } from "#db/queries/wordings.ts";
import type { Tables } from "#db/schema.ts";
import { challengeRoles, sideOf } from "#workflows/people.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { readOnce } from "../challenge/read-once.ts";
import { NotFound } from "../errors.ts";
import { assemble } from "./assemble.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import { keepIds } from "./keep-ids.ts";
import type { ReportSource } from "./source.ts";

/** The report as it would be sent now. */
export interface WorkingDraft {
  title: string;
  blocks: Block[];
  /** Findings that stay out because they are not agreed. */
  leftOut: number;
  /** What it is made from, and what it words otherwise. */
  source: ReportSource;
  wordings: readonly Wording[];
}

/**
 * The report as the team has written it so far, under the ids of the version
 * sent last; read once a page.
 * @throws NotFound for who may not see what has not been sent
 */
export const workingDraft = readOnce(
  async (db, standing: Standing): Promise<WorkingDraft> => {
    const draft = await assembled(db, standing);
    const latest = await latestReport(db, standing);
    if (!latest) return draft;
    const blocks = keepIds(blocksFrom(latest.blocks), draft.blocks);
    return { ...draft, blocks };
  },
);

async function assembled(
  db: Kysely<Tables>,
  standing: Standing,
): Promise<WorkingDraft> {
  if (standing.sees("report") !== "all") throw new NotFound();
  const rows = await readReportSource(
    db,
    standing.challenge.id,
    challengeRoles.filter((role) => sideOf(role) === "team"),
  );
  const inScope = new Set(standing.areas.map(({ key }) => key));
  const findings = rows.findings.filter((one) => inScope.has(one.areaKey));
  const agreed = findings.filter(({ status }) => status === "agreed");
  const source = sourceFrom(standing, { ...rows, findings: agreed });
  return {
    title: `${standing.challenge.title}: ${standing.challenge.councilName}`,
    blocks: assemble(source),
    leftOut: findings.length - agreed.length,
    source,
    wordings: rows.wordings,
  };
}

type Rows = Awaited<ReturnType<typeof readReportSource>>;

function sourceFrom(
  { challenge, framework, areas }: Standing,
  rows: Rows,
): ReportSource {
  return {
    ...rows,
    framework,
    areas,
    councilName: challenge.councilName,
    mode: challenge.mode,
    levelSought: challenge.mode === "award" ? challenge.levelSought : null,
    firstDayOnSite: challenge.firstDayOnSite,
    daysOnSite: challenge.daysOnSite,
    impactWaived: challenge.impactWaivedReason !== null,
    sections: new Map(
      rows.sections.map(({ section, text }) => [section, text]),
    ),
    wordings: new Map(
      rows.wordings.map(({ thing, lead_in: leadIn, text }) => [
        thing,
        { leadIn, text },
      ]),
    ),
  };
}
