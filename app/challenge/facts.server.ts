import type { Kysely } from "kysely";
import { type FactRows, readFacts } from "#db/queries/facts.ts";
import type { Tables } from "#db/schema.ts";
import type { Facts } from "#workflows/facts.ts";
import { outcomesFor } from "#workflows/outcomes.ts";
import type { Mode } from "#workflows/stages.ts";
import type { RequestStatus } from "../evidence/request.ts";
import { findingName } from "../findings/finding.ts";
import { blocksFrom } from "../report/blocks.ts";
import { areasOfComment } from "../report/in-area.ts";
import { recommendationsIn } from "../response/recommendations.ts";
import { actionLinksNow } from "./action-links.server.ts";
import { areaFacts } from "./area-facts.ts";
import { type Standing, stageFrom } from "./enter.server.ts";
import { latestDraft, latestReport } from "./latest-report.server.ts";
import { isPublished } from "./published.ts";
import { planFacts, reportFacts } from "./report-and-plan-facts.ts";
import { responseSigned } from "./response-signed.server.ts";
import { signOffNow } from "./signed.server.ts";
import { unopenedFacts, visitFacts } from "./visit-facts.ts";

/** Counts the facts of a challenge that guards and screens ask about. */
export async function factsOf(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "framework" | "areas">,
): Promise<Facts> {
  const { challenge, areas } = standing;
  const keys = areas.map(({ key }) => key);
  const mode = challenge.mode satisfies string as Mode;
  const { ready, signed } = await responseSigned(db, challenge.id);
  const rows = decided(await readFacts(db, challenge.id, keys), mode);
  return {
    mode,
    withdrawnFrom: challenge.withdrawnFrom
      ? stageFrom(challenge.withdrawnFrom)
      : null,
    scope: scopeFacts(standing, rows),
    narrativeWordLimit: challenge.narrativeWordLimit,
    areas: areaFacts(standing, rows),
    selfAssessmentSignedOff: (await signOffNow(db, standing))?.stands === true,
    openQuestions: questionFacts(standing, rows),
    requestsOpen: requestPointers(rows, "asked"),
    requestsAnswered: requestPointers(rows, "answered"),
    evidenceNeverOpened: unopenedFacts(standing, rows),
    ...visitFacts(rows),
    ...findingFacts(standing, rows),
    ...reportFacts(rows),
    ...responseFacts(rows, {
      draft: await latestDraft(db, standing),
      latest: await latestReport(db, standing),
    }),
    responseReady: ready?.holds === true,
    responseSignedOff: signed?.holds === true,
    impactInOrWaived:
      rows.sections.some(({ section }) => section === "impact") ||
      challenge.impactWaivedReason !== null,
    published: isPublished(challenge.publishedAt, rows.finalIssued),
    ...planFacts(standing, rows, await actionLinksNow(db, standing)),
  };
}

/** Without outcomes that the kind of challenge, changed since, does not know. */
function decided(rows: FactRows, mode: Mode): FactRows {
  const outcomes = rows.outcomes.filter(({ area_key, outcome }) =>
    outcomesFor(mode, area_key === "overall").some((kind) => kind === outcome),
  );
  return { ...rows, outcomes };
}

function scopeFacts(
  { challenge }: Pick<Standing, "challenge">,
  { roles }: FactRows,
): Facts["scope"] {
  const holders = (wanted: string) =>
    roles.filter(({ role }) => role === wanted).length;
  return {
    hasTermsOfReference: challenge.termsOfReference.trim() !== "",
    hasFirstDayOnSite: challenge.firstDayOnSite !== null,
    hasLevelSought: challenge.levelSought !== null,
    challengeManagers: holders("challengeManager"),
    leadPeers: holders("leadPeer"),
    councilLeads: holders("councilLead"),
    sponsors: holders("sponsor"),
  };
}

function requestPointers({ requests }: FactRows, wanted: RequestStatus) {
  return requests
    .filter(({ status }) => status === wanted)
    .map(({ id, number, area_key }) => ({
      name: `Evidence request ${number}`,
      where: `evidence/requests/${id}`,
      areaKeys: area_key === null ? [] : [area_key],
    }));
}

function questionFacts(
  { areas }: Pick<Standing, "areas">,
  { openQuestions }: FactRows,
): Facts["openQuestions"] {
  return areas.flatMap(({ key, number }) =>
    openQuestions
      .filter(({ area_key }) => area_key === key)
      .map(({ id }, index, { length }) => ({
        name:
          length === 1
            ? `The peer team’s question on area ${number}`
            : `The peer team’s question ${index + 1} on area ${number}`,
        where: `comments/${id}`,
        areaKeys: [key],
      })),
  );
}

function findingFacts({ areas }: Pick<Standing, "areas">, rows: FactRows) {
  const findings = areas.flatMap((area) =>
    rows.findings
      .filter(({ area_key }) => area_key === area.key)
      .map((row) => ({
        name: findingName(row, area),
        where: `findings/${row.id}`,
        areaKeys: [area.key],
        row,
      })),
  );
  const kinds = ({ row }: (typeof findings)[number]) => Number(row.kinds ?? 0);
  const lost = findings.filter(({ row }) => Number(row.lost) > 0);
  return {
    draftFindings: findings.filter(({ row }) => row.status === "draft"),
    findingsWithoutSource: findings.filter(
      (finding) => kinds(finding) === 0 && !lost.includes(finding),
    ),
    findingsWithLostSourcesOnly: lost.filter((one) => kinds(one) === 0),
    findingsWithALostSource: lost.filter((one) => kinds(one) > 0),
    findingsWithOneKindOfSource: findings.filter((one) => kinds(one) === 1),
  };
}

type Report = { blocks: string } | undefined;

function responseFacts(
  rows: FactRows,
  { draft, latest }: { draft: Report; latest: Report },
) {
  const { departments, positions, comments } = rows;
  // As it was put to the council, whatever the team recommends since.
  const put = recommendationsIn(blocksFrom(draft?.blocks));
  const areasOf = areasOfComment(blocksFrom(latest?.blocks));
  const taken = new Set(positions.map((one) => one.recommendationId));
  const sent = comments.filter(({ sent_at }) => sent_at !== null);
  const pointer = ({ id, number, ...place }: (typeof sent)[number]) => ({
    name: `Comment ${number}`,
    where: `comments/${id}`,
    areaKeys: areasOf({ areaKey: place.area_key, blockId: place.block_id }),
  });
  return {
    departmentsWaiting: departments
      .filter(({ status }) => status === "waiting")
      .map(({ name }) => ({ name, where: "response" })),
    departmentsNotListed: notListed(rows),
    recommendationsWithoutPosition: put
      .filter(({ id }) => !taken.has(id))
      .map(({ id, number, areaKeys }) => ({
        name: `Recommendation ${number}`,
        where: `response/positions/${id}`,
        areaKeys,
      })),
    commentsUnanswered: sent
      .filter(({ outcome }) => outcome === null)
      .map(pointer),
    commentsUnconfirmed: sent
      .filter(({ outcome, confirmed_by }) => outcome !== null && !confirmed_by)
      .map(pointer),
  };
}

/** Departments by the names that people gave them, each once, unlisted. */
function notListed({ roles, comments, departments }: FactRows): string[] {
  const seen = new Set(departments.map(({ name }) => name.toLowerCase()));
  return [...roles, ...comments].flatMap(({ department }) => {
    const key = department.toLowerCase();
    if (department === "" || seen.has(key)) return [];
    seen.add(key);
    return [department];
  });
}
