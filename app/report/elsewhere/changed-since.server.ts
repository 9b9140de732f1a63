import type { Kysely } from "kysely";
import { countSaidOfThings } from "#db/queries/conversations.ts";
import { listExamples } from "#db/queries/examples.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import { listFindings } from "#db/queries/findings.ts";
import { listOwnSections } from "#db/queries/own-sections.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { listSections } from "#db/queries/report-sections.ts";
import { listWordings } from "#db/queries/wordings.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { excerpt } from "../../ui/excerpt.ts";
import { sectionNamed } from "../sections/section.ts";
import { type WordedKind, thingName } from "../wordings/thing.ts";
import type { Corrections, Made } from "./mapping.ts";

/** Something that came from a report, and what the team did with it since. */
export interface ChangedThing {
  /** "Finding: Members ask before they decide." */
  name: string;
  /** "reworded in the report", "commented on". */
  how: string[];
  /** Its page, under the challenge. */
  where: string;
}

/**
 * What was changed since a report was brought in, by the team's own eyes: its
 * words or the report's for it, whether it is agreed, its sources, what cites
 * it, what is said of it.
 */
export async function changedSince(
  db: Kysely<Tables>,
  { challengeId, areas }: { challengeId: string; areas: readonly Area[] },
  {
    id,
    made,
    corrections,
  }: { id: string; made: Made; corrections: Pick<Corrections, "agreed"> },
): Promise<ChangedThing[]> {
  const all = { challengeId, sight: "all" } as const;
  const done = await doneWith(db, challengeId, id, made);
  const findings = await listFindings(db, all);
  const recommendations = await listRecommendations(db, all);
  const examples = await listExamples(db, all);
  const own = await listOwnSections(db, challengeId);
  const statusOf = new Map(findings.map((one) => [one.id, one.status]));
  const cameAs = corrections.agreed ? "agreed" : "draft";
  const named = ({ lead_in, text, ...one }: Worded) => ({
    ...one,
    title: lead_in || text,
  });
  return [
    ...changedOf(made.findings, {
      what: "Finding",
      list: "findings",
      present: findings.map(({ text: title, ...one }) => ({ ...one, title })),
      done: (id) => [
        ...(statusOf.get(id) === cameAs
          ? []
          : [corrections.agreed ? "put back to a draft" : "agreed"]),
        ...done("finding", id),
      ],
    }),
    ...changedOf(made.recommendations, {
      what: "Recommendation",
      list: "recommendations",
      present: recommendations.map(named),
      done: (id) => done("recommendation", id),
    }),
    ...changedOf(made.examples, {
      what: "Example or signpost",
      list: "examples",
      present: examples.map(named),
      done: (id) => done("example", id),
    }),
    ...changedOf(made.ownSections, {
      what: "Section",
      list: "report/sections",
      present: own,
      done: () => [],
    }),
    ...(await changedTexts(db, challengeId, areas, made)),
  ];
}

interface Live {
  id: string;
  version: number;
}

type Worded = Live & { lead_in: string; text: string };

/** Those of a kind that are not as they came in. */
function changedOf(
  ids: readonly string[],
  kind: {
    what: string;
    list: string;
    present: ReadonlyArray<Live & { title: string }>;
    done: (id: string) => string[];
  },
): ChangedThing[] {
  const present = new Map(kind.present.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const one = present.get(id);
    const where = `${kind.list}/${id}`;
    if (!one) return [{ name: kind.what, how: ["removed"], where }];
    const words = one.version === 1 ? [] : ["changed"];
    const how = [...words, ...kind.done(id)];
    const name = `${kind.what}: ${excerpt(one.title)}`;
    return how.length === 0 ? [] : [{ name, how, where }];
  });
}

/** What was done with a thing beside changing its own words. */
async function doneWith(
  db: Kysely<Tables>,
  challengeId: string,
  reportId: string,
  made: Made,
) {
  const cited = await listCitedFindings(db, challengeId);
  const sources = await listFindingSources(db, challengeId, made.findings);
  const worded = await listWordings(db, challengeId);
  const said = await countSaidOfThings(db, challengeId, teamsOwn);
  const isCited = new Set(cited.map(({ finding_id }) => finding_id));
  const hasOther = new Set(
    sources
      .filter((one) => one.foreign_report_id !== reportId)
      .map(({ finding_id }) => finding_id),
  );
  const isReworded = new Set(worded.map(({ thing }) => thing));
  return (kind: WordedKind, id: string): string[] => [
    ...(isReworded.has(thingName({ kind, id }))
      ? ["reworded for the report"]
      : []),
    ...(hasOther.has(id) ? ["given another source"] : []),
    ...(isCited.has(id) ? ["cited by a recommendation"] : []),
    ...(said.has(id) ? ["commented on"] : []),
  ];
}

const teamsOwn = {
  teamConversation: "all",
  councilConversation: "none",
  annotations: "none",
} as const;

/** The texts of the report's own sections that are not as they came in. */
async function changedTexts(
  db: Kysely<Tables>,
  challengeId: string,
  areas: readonly Area[],
  made: Made,
): Promise<ChangedThing[]> {
  const present = await listSections(db, challengeId);
  return made.sections.flatMap(({ section, version }) => {
    const row = present.find((one) => one.section === section);
    if (row?.version === version) return [];
    const title = sectionNamed(section, areas)?.title ?? section;
    const where = `report/sections/${section}`;
    return [{ name: `Text: ${title}`, how: ["changed"], where }];
  });
}
