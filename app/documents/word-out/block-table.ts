import {
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import { type PlacedBlock, wholeOf } from "./block-paragraphs.ts";
import { bookmark } from "./bookmarks.ts";
import { colours, textWidth } from "./looks.ts";
import { runsOf } from "./text-runs.ts";

/** Where the words of a cell stand in the text of its table. */
interface Cell {
  from: number;
  to: number;
}

/** A block of rows and cells as a table whose first row is its header. */
export function tableOf(placed: PlacedBlock): Table {
  const rows = cellsOf(placed.block.text);
  const columns = Math.max(...rows.map((cells) => cells.length));
  const width = Math.floor(textWidth / columns);
  const { start, end } = bookmark(placed.place);
  const lastRow = rows.length - 1;
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: lines,
    rows: rows.map((cells, row) => {
      const last = cells.length - 1;
      return new TableRow({
        ...(row === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        children: Array.from({ length: columns }, (_, column) => {
          const cell = cells[column];
          const words = cell
            ? runsOf(
                { ...wholeOf(placed), ...cell },
                row === 0 ? { bold: true } : {},
              )
            : [];
          return new TableCell({
            ...(row === 0 ? headerLook : {}),
            width: { size: width, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: "TableText",
                ...(row === 0 ? { keepNext: true } : {}),
                children: [
                  ...(row === 0 && column === 0 ? [start] : []),
                  ...words,
                  ...(row === lastRow && column === last ? [end] : []),
                ],
              }),
            ],
          });
        }),
      });
    }),
  });
}

function cellsOf(text: string): Cell[][] {
  let at = 0;
  return text.split("\n").map((row) =>
    row.split("\t").map((words) => {
      const from = at;
      at += words.length + 1;
      return { from, to: from + words.length };
    }),
  );
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
