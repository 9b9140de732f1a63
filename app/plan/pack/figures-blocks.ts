import {
  type ActionStatus,
  type Rag,
  actionStatuses,
  rags,
  statusTitle,
} from "#workflows/action.ts";
import {
  type CountedAction,
  type PlanFigures,
  planFigures,
} from "#workflows/plan-figures.ts";
import type { PackSheet } from "../../documents/pack-out/printed-pack.ts";
import type { Block } from "../../report/blocks.ts";
import { ragWords } from "../words.ts";
import { paragraph, table } from "./blocks.ts";

/** An action that is counted in its section. */
export type InSection = CountedAction & { section: string };

interface Line {
  name: string;
  figures: PlanFigures;
}

/** The figures of each section, in the plan’s order, then those of all. */
const linesOf = (actions: readonly InSection[]): Line[] => [
  ...[...new Set(actions.map(({ section }) => section))].map((name) => ({
    name,
    figures: planFigures(actions.filter(({ section }) => section === name)),
  })),
  { name: "The whole plan", figures: planFigures(actions) },
];

const ratings: ReadonlyArray<Rag | "none"> = [...rags, "none"];

const ratingName = (rag: Rag | "none") => ragWords(rag === "none" ? null : rag);

/** "12 complete, 3 under way": those that any action has. */
const said = <Key>(
  keys: readonly Key[],
  count: (key: Key) => number,
  name: (key: Key) => string,
) =>
  keys
    .filter((key) => count(key) > 0)
    .map((key) => `${count(key)} ${name(key)}`)
    .join(", ");

/** Progress in summary: overall in words, by section in two tables. */
export function figuresBlocks(actions: readonly InSection[]): Block[] {
  const lines = linesOf(actions);
  const { all, overdue, status, rag } = planFigures(actions);
  if (all === 0) return [paragraph("The plan has no actions.")];
  const byStatus = said(
    actionStatuses,
    (key) => status[key],
    (key) => statusTitle(key).toLowerCase(),
  );
  const byRag = said(ratings, (key) => rag[key], ratingName);
  return [
    paragraph(
      `The plan has ${all === 1 ? "one action" : `${all} actions`}: ${byStatus}.`,
    ),
    paragraph(`By rating: ${byRag}.`),
    paragraph(
      overdue === 0
        ? "Nothing is overdue."
        : `Overdue: ${overdue}. An action is overdue when the last day of its “by when” has passed and it is neither complete nor carried over.`,
    ),
    paragraph("Actions by status:"),
    table([
      ["Section", ...actionStatuses.map(statusTitle), "Overdue", "All"],
      ...lines.map(({ name, figures }) => [
        name,
        ...actionStatuses.map((key: ActionStatus) => figures.status[key]),
        ...[figures.overdue, figures.all],
      ]),
    ]),
    paragraph("Actions by rating:"),
    table([
      ["Section", ...ratings.map(ratingName), "All"],
      ...lines.map(({ name, figures }) => [
        name,
        ...ratings.map((key) => figures.rag[key]),
        figures.all,
      ]),
    ]),
  ];
}

/** The same figures as a list, to count with. */
export const figuresSheet = (actions: readonly InSection[]): PackSheet => ({
  name: "Summary",
  columns: [
    { title: "Section", width: 44 },
    ...[
      ...actionStatuses.map(statusTitle),
      ...ratings.map(ratingName),
      ...["Overdue", "All actions"],
    ].map((title) => ({ title, width: 13 })),
  ],
  rows: linesOf(actions).map(({ name, figures }) => [
    name,
    ...actionStatuses.map((key) => figures.status[key]),
    ...ratings.map((key) => figures.rag[key]),
    ...[figures.overdue, figures.all],
  ]),
});
