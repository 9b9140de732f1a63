import { areaBlocks } from "./areas.ts";
import { background } from "./background.ts";
import { type Block, block } from "./blocks.ts";
import { type Chapter, chapterKeys, chapterOf, chapters } from "./chapters.ts";
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
 * Makes the blocks of a report, section by section as `chapters` has them, each
 * with those of the team's own that stand after it. Ids are as `keepIds`
 * expects them; pass the result through it when there is an earlier version.
 */
export function assemble(own: ReportSource): Block[] {
  const source = reworded(own);
  let last = 0;
  const next = () => String((last += 1));
  const made = chapterKeys.flatMap((chapter) => [
    ...writers[chapter](source, next()),
    ...source.ownSections
      .filter((own) => chapterOf(own) === chapter)
      .flatMap((own) => ownSection(own, next())),
  ]);
  const taken = new Set<string>();
  return made.map((one) => {
    const id = unused(one.id, taken);
    taken.add(id);
    return { ...one, id };
  });
}

/** What writes each section, under its number. */
const writers: Record<
  Chapter,
  (source: ReportSource, number: string) => Block[]
> = {
  background,
  summary,
  impact,
  findings,
  innovation: (source, number) => examples(source, "innovation", number),
  signpost: (source, number) => examples(source, "signpost", number),
};

function summary(source: ReportSource, number: string): Block[] {
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
    heading("summary", number, chapters.summary, 1),
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

function impact(
  { sections, councilName, impactWaived }: ReportSource,
  number: string,
): Block[] {
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
    heading("impact", number, chapters.impact, 1),
    block("impact:intro", "paragraph", intro),
    ...words,
  ];
}

function findings(source: ReportSource, number: string): Block[] {
  return [
    heading("findings", number, chapters.findings, 1),
    ...introduction(source, "findings"),
    ...source.areas.flatMap((area, index) =>
      areaBlocks(source, area, `${number}.${index + 1}`),
    ),
  ];
}

const noExample = {
  innovation: "The team names no example of innovative practice.",
  signpost: "The team points to no practice elsewhere.",
} as const;

function examples(
  source: ReportSource,
  kind: keyof typeof noExample,
  number: string,
): Block[] {
  const list = source.examples
    .filter((example) => example.kind === kind)
    .flatMap(exampleBlocks);
  return [
    heading(kind, number, chapters[kind], 1),
    ...introduction(source, kind),
    ...(list.length > 0
      ? list
      : [block(`${kind}:none`, "paragraph", noExample[kind])]),
  ];
}

const ownSection = (
  { id, title, text }: ReportSource["ownSections"][number],
  number: string,
): Block[] => [
  heading(`own:${id}`, number, title, 1),
  ...writtenSection(id, text),
];

const introduction = ({ sections }: ReportSource, section: string) =>
  writtenSection(section, sections.get(section) ?? "");

function exampleBlocks(example: SourceExample): Block[] {
  const { kind: sort, url: link } = example;
  return entry({ ...example, kind: "example", sort, link, depth: 2 });
}
