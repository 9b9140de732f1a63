import { rags } from "#workflows/action.ts";
import { actionStatuses, statusTitle } from "#workflows/action.ts";
import { planFigures } from "#workflows/plan-figures.ts";
import type { PackSheet } from "../../documents/pack-out/printed-pack.ts";
import type { Block } from "../../report/blocks.ts";
import { formatDate } from "../../ui/dates.ts";
import { chaptered, paragraph, subheading, table } from "../pack/blocks.ts";
import { ragWords } from "../words.ts";
import type { YearAction, YearRead } from "./read-year.server.ts";

/** What the law asks, with its source. */
export const specificDuties =
  "In England, the Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017 (SI 2017/353) ask a council to publish information on the equality duty at least once a year, by 30 March (regulation 4), and equality objectives at least every four years (regulation 5).";

/** What a plan did in a year, as a report. */
export function yearBlocks(read: YearRead): Block[] {
  const { completed, progressed, recommendations } = read;
  return chaptered([
    { title: "Completed in the year", blocks: completedBlocks(completed) },
    { title: "Progress by section", blocks: progressBlocks(progressed) },
    { title: "Ratings at both ends", blocks: endsBlocks(read) },
    {
      title: "Recommendations answered",
      blocks:
        recommendations.length > 0 ? [answeredTable(recommendations)] : [],
    },
    {
      title: "What the law asks, and how this was counted",
      blocks: [paragraph(specificDuties), paragraph(howCounted)],
    },
  ]);
}

const howCounted =
  "An action counts as completed in the year when it was complete in the last edition by the end of the year and not in the last one by its start. Otherwise it counts when it is complete, its last progress is of the year, and no edition made since that progress has it as not complete.";

const named = ({ number, text }: YearAction) =>
  `${number}. ${text.split("\n")[0] ?? ""}`;

function completedBlocks(completed: readonly YearAction[]): Block[] {
  if (completed.length === 0) {
    return [paragraph("No action was completed in the year.")];
  }
  return [
    paragraph(`Actions completed in the year, ${completed.length} in all:`),
    table([
      ["Action", "Section", "What was done last", "What shows it"],
      ...completed.map((action) => [
        ...[named(action), action.section],
        action.entries.at(-1)?.text ?? "Nothing is recorded in the year",
        evidenceOf(action).join("; ") || "Nothing is attached",
      ]),
    ]),
  ];
}

const evidenceOf = ({ entries }: YearAction) =>
  entries.flatMap(({ evidence }) => evidence);

function progressBlocks(progressed: readonly YearAction[]): Block[] {
  if (progressed.length === 0) {
    return [paragraph("No progress was recorded for the year.")];
  }
  const sections = [...new Set(progressed.map(({ section }) => section))];
  return sections.flatMap((section) => [
    subheading(section),
    table([
      ["Day", "Action", "Progress"],
      ...progressed
        .filter((action) => action.section === section)
        .flatMap((action) =>
          action.entries.map(({ day, text }) => [
            ...[formatDate(day), named(action), text],
          ]),
        ),
    ]),
  ]);
}

function endsBlocks({ start, end, year }: YearRead): Block[] {
  const missing = [
    ...(start ? [] : [`by ${formatDate(year.from)}`]),
    ...(end ? [] : [`in the year up to ${formatDate(year.to)}`]),
  ];
  return [
    ...missing.map((when) =>
      paragraph(`No edition of the plan was made ${when}.`),
    ),
    ...(start || end ? [table(endsRows({ start, end }))] : []),
  ];
}

function endsRows({ start, end }: Pick<YearRead, "start" | "end">) {
  const ends = [start, end].filter((one) => one !== null);
  const figures = ends.map(({ actions }) => planFigures(actions));
  return [
    [
      "Actions",
      ...ends.map(({ number, at }) => `Edition ${number}, ${formatDate(at)}`),
    ],
    ...rags.map((rag) => [
      ragWords(rag),
      ...figures.map((one) => String(one.rag[rag])),
    ]),
    [ragWords(null), ...figures.map(({ rag }) => String(rag.none))],
    ...actionStatuses.map((status) => [
      statusTitle(status),
      ...figures.map((one) => String(one.status[status])),
    ]),
    ["All", ...figures.map(({ all }) => String(all))],
  ];
}

type Answered = YearRead["recommendations"];

const answeredRows = (recommendations: Answered) =>
  recommendations.map(({ name, title, position, actions, complete }) => [
    `${name}: ${title}`,
    position || "None sent",
    actions.length > 0 ? actions.join(", ") : "None",
    `${complete} of ${actions.length}`,
  ]);

const answeredHead = ["Recommendation", "Position", "Actions", "Complete"];

const answeredTable = (recommendations: Answered) =>
  table([answeredHead, ...answeredRows(recommendations)]);

/** The same as lists; the first is what happened, entry by entry. */
export function yearSheets(read: YearRead): PackSheet[] {
  const { completed, progressed, start, end, recommendations } = read;
  const completedNumbers = new Set(completed.map(({ number }) => number));
  const silent = completed.filter(({ entries }) => entries.length === 0);
  const row = (
    action: YearAction,
    day: { day: string } | null,
    text: string,
    by: string,
  ) => [
    ...[action.section, action.number, action.text, day, text, by],
    completedNumbers.has(action.number) ? "Yes" : "No",
  ];
  return [
    {
      name: "In the year",
      columns: [
        ...[column("Section", 30), column("Number", 9), column("Action", 54)],
        ...[column("Day", 12), column("Progress", 60)],
        ...[column("What shows it", 30), column("Completed in the year", 14)],
      ],
      rows: [
        ...progressed.flatMap((action) =>
          action.entries.map(({ day, text, evidence }) =>
            row(action, { day }, text, evidence.join("; ")),
          ),
        ),
        ...silent.map((action) => row(action, null, "", "")),
      ],
    },
    ...(start || end ? [sheetOf("Ratings", endsRows({ start, end }))] : []),
    ...(recommendations.length > 0
      ? [
          sheetOf("Recommendations", [
            answeredHead,
            ...answeredRows(recommendations),
          ]),
        ]
      : []),
  ];
}

const column = (title: string, width: number) => ({ title, width });

function sheetOf(name: string, all: readonly string[][]): PackSheet {
  const [head = [], ...rows] = all;
  return {
    ...{ name, rows },
    columns: head.map((title, at) => ({ title, width: at === 0 ? 60 : 26 })),
  };
}
