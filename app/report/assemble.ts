import { areaBlocks } from "./areas.ts";
import { background } from "./background.ts";
import { type Block, block } from "./blocks.ts";
import { unused } from "./keep-ids.ts";
import { outcomeBlocks } from "./outcome-blocks.ts";
import type {
  ReportSource,
  SourceExample,
  SourceRecommendation,
} from "./source.ts";
import { entry, heading, writtenSection } from "./pieces.ts";
import { reworded } from "./wordings/worded.ts";

/**
 * Makes the blocks of a report, in the order in which the Local Government
 * Association's reports stand: background and team, executive summary and
 * recommendations, impact, detailed findings by area, innovative practice,
 * signposts. Ids are as `keepIds` expects them; pass the result through it
 * when there is an earlier version.
 */
export function assemble(own: ReportSource): Block[] {
  const source = reworded(own);
  const made = [
    ...background(source),
    ...summary(source),
    ...impact(source),
    ...findings(source),
    ...examples(source, "innovation"),
    ...examples(source, "signpost"),
    ...ownSections(source),
  ];
  const taken = new Set<string>();
  return made.map((one) => {
    const id = unused(one.id, taken);
    taken.add(id);
    return { ...one, id };
  });
}

function summary(source: ReportSource): Block[] {
  const { sections, recommendations } = source;
  const numbered = recommendations.flatMap((recommendation, index) =>
    entry({
      ...recommendation,
      kind: "recommendation",
      label: String(index + 1),
      sort: recommendation.priority,
      areaKeys: areasOf(source, recommendation),
      depth: 3,
    }),
  );
  return [
    heading("summary", "2", "Executive summary and recommendations", 1),
    ...outcomeBlocks(source, "overall"),
    ...writtenSection(
      "executiveSummary",
      sections.get("executiveSummary") ?? "",
    ),
    heading("recommendations", "", "Recommendations", 2),
    block(
      "recommendations:intro",
      "paragraph",
      numbered.length > 0
        ? `To help ${source.councilName} improve, the team recommends:`
        : "The team makes no recommendation.",
    ),
    ...numbered,
  ];
}

/** The areas of the findings in this report that a recommendation cites. */
function areasOf(
  { areas, findings }: ReportSource,
  { findingIds }: SourceRecommendation,
): string[] {
  const cited = findings.filter(({ id }) => findingIds.includes(id));
  return areas
    .map(({ key }) => key)
    .filter((key) => cited.some(({ areaKey }) => areaKey === key));
}

function impact({
  sections,
  councilName,
  impactWaived,
}: ReportSource): Block[] {
  const words = writtenSection("impact", sections.get("impact") ?? "", {
    sort: "council",
  });
  const intro =
    words.length > 0
      ? `These are the words of ${councilName} on what the peer challenge has meant for it:`
      : impactWaived
        ? `This report carries no words of ${councilName} on the impact of the challenge.`
        : `${councilName} adds its own words on the impact of the challenge before the report is final.`;
  return [
    heading("impact", "3", "Impact of the challenge", 1),
    block("impact:intro", "paragraph", intro),
    ...words,
  ];
}

function findings(source: ReportSource): Block[] {
  return [
    heading("findings", "4", "Detailed findings", 1),
    ...introduction(source, "findings"),
    ...source.areas.flatMap((area, index) =>
      areaBlocks(source, area, `4.${index + 1}`),
    ),
  ];
}

const exampleSections = {
  innovation: {
    number: "5",
    title: "Examples of innovative practice",
    none: "The team names no example of innovative practice.",
  },
  signpost: {
    number: "6",
    title: "Signposting to good practice elsewhere",
    none: "The team points to no practice elsewhere.",
  },
} as const;

function examples(
  source: ReportSource,
  kind: keyof typeof exampleSections,
): Block[] {
  const { number, title, none } = exampleSections[kind];
  const list = source.examples
    .filter((example) => example.kind === kind)
    .flatMap(exampleBlocks);
  return [
    heading(kind, number, title, 1),
    ...introduction(source, kind),
    ...(list.length > 0 ? list : [block(`${kind}:none`, "paragraph", none)]),
  ];
}

/** Numbered on from those of every report. */
const ownSections = (source: ReportSource): Block[] =>
  source.ownSections.flatMap(({ id, title, text }, at) => [
    heading(`own:${id}`, String(firstOwn + at), title, 1),
    ...writtenSection(id, text),
  ]);

const firstOwn = 7;

const introduction = ({ sections }: ReportSource, section: string) =>
  writtenSection(section, sections.get(section) ?? "");

function exampleBlocks(example: SourceExample): Block[] {
  const { kind: sort, url: link } = example;
  return entry({ ...example, kind: "example", sort, link, depth: 2 });
}
