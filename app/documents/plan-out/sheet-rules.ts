import type ExcelJS from "exceljs";
import { rags, ragSaid } from "#workflows/action.ts";
import type { ColumnField } from "../plan-in/plan-read.ts";
import type { LaidPlan } from "./lay-out.ts";
import type { Offers } from "./legend-sheet.ts";
import { inkOn, ragLook, ragWords } from "./looks.ts";
import type { PrintedPlan } from "./printed-plan.ts";
import { headRows } from "./sheet-rows.ts";

/** One range for a whole column; the types of the writer leave it out. */
interface Validated {
  dataValidations: {
    add: (range: string, rule: ExcelJS.DataValidation) => void;
  };
}

interface Ruled {
  plan: PrintedPlan;
  laid: LaidPlan;
  offers: Offers;
  lastRow: number;
}

/**
 * Lists to choose a status or a rating from, which allow other words, and
 * colours that follow the words: one that stayed behind would say what no
 * word says.
 */
export function offerAndColour(sheet: ExcelJS.Worksheet, ruled: Ruled): void {
  const { plan, laid, offers, lastRow } = ruled;
  const first = headRows + 1;
  if (lastRow < first) return;
  const places = (field: ColumnField) =>
    laid.columns.flatMap((column, at) =>
      // The hidden keys come first, and columns count from 1.
      column.field === field ? [sheet.getColumn(at + 2).letter] : [],
    );
  const offer = (field: keyof Offers) => {
    const list = offers[field];
    if (!list) return;
    for (const letter of places(field)) {
      (sheet as unknown as Validated).dataValidations.add(
        `${letter}${first}:${letter}${lastRow}`,
        {
          type: "list",
          allowBlank: true,
          showErrorMessage: false,
          formulae: [list],
        },
      );
    }
  };
  offer("rag");
  offer("status");
  const colour = (letter: string, rules: Colouring[]) =>
    sheet.addConditionalFormatting({
      ref: `${letter}${first}:${letter}${lastRow}`,
      rules: rules.map(({ fill, when }, at) => ({
        type: "expression" as const,
        priority: at + 1,
        formulae: [when],
        style: {
          font: { bold: true, color: { argb: `FF${inkOn(fill)}` } },
          fill: {
            type: "pattern" as const,
            pattern: "solid" as const,
            bgColor: { argb: `FF${fill}` },
          },
        },
      })),
    });
  for (const letter of places("rag")) colour(letter, ratings(letter + first));
  if (plan.tags.length === 0) return;
  for (const letter of places("tags")) {
    colour(letter, tagged(plan, letter + first));
  }
}

interface Colouring {
  fill: string;
  /** A formula on the range's first cell. */
  when: string;
}

const ratings = (cell: string): Colouring[] =>
  rags.map((rag) => {
    const { letter, word } = ragSaid(rag);
    const words = ragWords(rag);
    return {
      fill: ragLook(rag).fill,
      when: `OR(${cell}="${letter}",LEFT(${cell},${word.length})="${word}",LEFT(${cell},${words.length})="${words}")`,
    };
  });

/** A cell of one tag has its colour; of several none: their words tell them. */
const tagged = ({ tags }: PrintedPlan, cell: string): Colouring[] =>
  tags.map(({ name, colour }) => ({
    fill: colour,
    when: `TRIM(${cell})="${name.slice(0, 200).replaceAll('"', '""')}"`,
  }));
