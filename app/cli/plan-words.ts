import { fieldWords } from "../documents/plan-in/field-words.ts";
import { warningsOf } from "../documents/plan-in/plan-as-data.ts";
import type { PlanRead } from "../documents/plan-in/plan-read.ts";
import type { PlanBrought } from "../documents/plan-in/read-plan.ts";
import { counted } from "./counted.ts";

/** What was found in a plan, for a person to look over. */
export function planWords(brought: PlanBrought): string {
  const { plan, recommendations } = brought;
  const { rows, sections } = plan;
  const rated = (rag: string | null) => rows.filter((row) => row.rag === rag);
  const figures: Array<[string, number]> = [
    ["Sections", sections.length],
    ["Rows", rows.length],
    [
      "  of them without an action",
      rows.filter(({ actions }) => actions.length === 0).length,
    ],
    ["Actions", rows.reduce((sum, { actions }) => sum + actions.length, 0)],
    ["Red", rated("R").length],
    ["Amber", rated("A").length],
    ["Green", rated("G").length],
    ["Without a rating", rated(null).length],
    ...tagsOf(plan),
    ["Cells not read", plan.unread.length],
  ];
  return [
    plan.title ?? "A plan without a title",
    "",
    ...figures.map(([name, count]) => `${name.padEnd(30)}${count}`),
    ...list("Columns", columnsOf(brought)),
    ...list("By section", sectionsOf(plan)),
    ...list(
      "Recommendations in its text",
      recommendations.map(
        ({ paragraph, text }) => `${paragraph ?? "–"}  ${text}`,
      ),
    ),
    ...list("To look at", warningsOf(brought)),
    ...list(
      "Not read",
      plan.unread.map(
        ({ where, text }) => `${where}: ${text.replaceAll("\n", " / ")}`,
      ),
    ),
  ].join("\n");
}

const list = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

function tagsOf({ rows }: PlanRead): Array<[string, number]> {
  const tags = [...new Set(rows.flatMap((row) => row.tags))];
  return tags.map((tag) => [
    `Tag “${tag}”`,
    rows.filter((row) => row.tags.includes(tag)).length,
  ]);
}

/** What each column was taken for, table by table. */
function columnsOf({ grids, mapping }: PlanBrought): string[] {
  return mapping.grids.map(({ columns, isLeftOut }, at) => {
    const name = grids.grids[at]?.name || "The table";
    if (isLeftOut) return `${name}: taken for no part of the plan`;
    const told = columns.map(
      ({ name: called, field, isGuess }) =>
        `${called || "(no name)"}: ${fieldWords[field]}${isGuess ? " (a guess)" : ""}`,
    );
    return `${name}: ${told.join("; ")}`;
  });
}

function sectionsOf({ sections, rows }: PlanRead): string[] {
  return sections.map(({ title, lead, aspirations }, at) => {
    const here = rows.filter(({ section }) => section === at).length;
    const more = [
      counted(here, "row"),
      ...(aspirations.length > 0
        ? [counted(aspirations.length, "aspiration")]
        : []),
      ...(lead ? [`lead ${lead.replaceAll("\n", "; ")}`] : []),
    ];
    return `${title}: ${more.join(", ")}`;
  });
}
