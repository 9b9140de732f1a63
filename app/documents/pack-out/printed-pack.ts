import type { Block } from "../../report/blocks.ts";
import type { Cell, ListColumn } from "../list-out/list-file.ts";
import type { PrintedPlan } from "../plan-out/printed-plan.ts";

/** A list of a pack, as a spreadsheet has it on a sheet of its own. */
export interface PackSheet {
  name: string;
  columns: readonly ListColumn[];
  rows: ReadonlyArray<readonly Cell[]>;
}

/** A report on a plan with what belongs to it: nothing else gets into files. */
export interface PrintedPack {
  title: string;
  council: string;
  /** What it is: "Report to a committee". */
  name: string;
  /** Below its title, each a label and its words. */
  facts: ReadonlyArray<readonly [label: string, words: string]>;
  blocks: readonly Block[];
  /** What follows on sheets on their side; null where nothing does. */
  plan: PrintedPlan | null;
  /** The first is the one that a CSV holds where there is no plan. */
  sheets: readonly PackSheet[];
  /** What became of actions, for a last column of the plan as CSV. */
  marks: PackMarks | null;
  /** The moment that its files bear. */
  at: string;
}

export interface PackMarks {
  /** What the column is called: "Since edition 2". */
  name: string;
  /** By the id of an action. */
  of: Readonly<Record<string, string>>;
  /** Actions that stand in the plan no more. */
  gone: ReadonlyArray<{ section: string; text: string; mark: string }>;
}

/** How the plan is announced where it is an appendix. */
export const appendixTitle = ({ title }: Pick<PrintedPlan, "title">): string =>
  `Appendix: ${title}`;
