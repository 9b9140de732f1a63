import {
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  type ITableRowOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import { endOf } from "./block-paragraphs.ts";
import { bookmark } from "./bookmarks.ts";
import { colours, textWidth } from "./looks.ts";
import type { PlacedBlock } from "./placed-block.ts";
import { type Row, rowsOf } from "./table-rows.ts";
import type { Revise } from "./tracked-runs.ts";

/** A block of rows and cells as a table whose first row is its header. */
export function tableOf(placed: PlacedBlock, revise: Revise): Table {
  const rows = rowsOf(placed, revise);
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const width = Math.floor(textWidth / columns);
  const { start, end } = bookmark(placed.place);
  // A header that was taken out is not the header yet that comes after it.
  const header = rows.findIndex(({ how }) => how !== "deleted");
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: lines,
    rows: rows.map((row, index) => {
      const marks = {
        start: index === 0 ? start : [],
        end: index === rows.length - 1 ? end : [],
      };
      return rowOf(
        row,
        { columns, width, isHeader: index <= header, ...marks },
        revise,
      );
    }),
  });
}

interface Place {
  columns: number;
  width: number;
  isHeader: boolean;
  /** What begins in its first cell, and ends in its last. */
  start: readonly ParagraphChild[];
  end: readonly ParagraphChild[];
}

function rowOf({ how, cells }: Row, place: Place, revise: Revise): TableRow {
  const { columns, width, isHeader, start, end } = place;
  const last = cells.length - 1;
  const change = how === "kept" ? null : { how };
  const row: Partial<ITableRowOptions> =
    how === "inserted"
      ? { insertion: revise() }
      : how === "deleted"
        ? { deletion: revise() }
        : {};
  return new TableRow({
    ...row,
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: true,
    children: Array.from({ length: columns }, (_, column) => {
      const paragraph: IParagraphOptions = {
        style: "TableText",
        ...(isHeader ? { keepNext: true } : {}),
        ...endOf(change, revise),
      };
      return new TableCell({
        ...(isHeader ? headerLook : {}),
        width: { size: width, type: WidthType.DXA },
        children: [
          new Paragraph({
            ...paragraph,
            children: [
              ...(column === 0 ? start : []),
              ...(cells[column]?.(isHeader ? { bold: true } : {}) ?? []),
              ...(column === last ? end : []),
            ],
          }),
        ],
      });
    }),
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };

export const lines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

export const headerLook: Partial<ITableCellOptions> = {
  shading: { type: ShadingType.CLEAR, fill: colours.tint },
};
