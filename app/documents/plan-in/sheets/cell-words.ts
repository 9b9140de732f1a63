import { type Room, take } from "../../word-in/room.ts";
import { cellOf, isSafe } from "../cells.ts";
import type { Cell, Passage } from "../grid.ts";
import { type Shown, inWords, shown } from "./formats.ts";
import type { RawCell } from "./sheet.ts";
import { type Stretch, passagesOf } from "./strings.ts";
import type { CellStyle } from "./styles.ts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  strings: ReadonlyArray<readonly Stretch[]>;
  styles: readonly CellStyle[];
  is1904: boolean;
  room: Room;
}

const plainStyle: CellStyle = { format: "General", bold: false, fill: null };

/** What was found wrong in cells, counted. */
export interface Faults {
  errors: number;
  withoutValue: number;
  unsafeLinks: number;
}

/** A cell as it is shown, with where it leads. */
export function cellFrom(
  raw: RawCell,
  book: Workbook,
  href: string | undefined,
  faults: Faults,
): Cell {
  const style = book.styles[raw.style] ?? plainStyle;
  const { passages, date } = wordsOf(raw, book, style);
  const cell = cellOf(passages, {
    fill: style.fill,
    date,
    isFormula: raw.formula !== null,
  });
  take(book.room, "letters", cell.text.length);
  if (raw.type === "e") faults.errors++;
  const isWorkedOut = raw.value !== "" || raw.hasValue;
  if (raw.formula !== null && !isWorkedOut) faults.withoutValue++;
  return linked(cell, href ?? placeIn(raw.formula), faults);
}

function wordsOf(
  { type, value, words }: RawCell,
  { strings, is1904 }: Workbook,
  { format, bold }: CellStyle,
): { passages: Passage[]; date: string | null } {
  const said = (stretches: readonly Stretch[], date: string | null = null) => ({
    passages: passagesOf(stretches, bold),
    date,
  });
  if (type === "s") return said(strings[Number(value)] ?? []);
  if (type === "inlineStr") return said(words);
  const number = Number(value);
  const isNumber = type === "n" && value !== "" && Number.isFinite(number);
  const { text, date } = isNumber
    ? shown(number, format, is1904)
    : other(type, value);
  return said([{ text, bold: null }], date);
}

function other(type: string, value: string): Shown {
  if (type === "b" && value !== "")
    return { text: value === "1" ? "TRUE" : "FALSE", date: null };
  const [day = ""] = /^\d{4}-\d\d-\d\d/.exec(value) ?? [];
  return type === "d" && day !== ""
    ? { text: inWords(day), date: day }
    : { text: value, date: null };
}

function linked(cell: Cell, href: string, faults: Faults): Cell {
  const [first, ...others] = cell.passages;
  if (href === "" || !first) return cell;
  if (!isSafe(href)) {
    faults.unsafeLinks++;
    return cell;
  }
  const links = [{ text: first.text, href }];
  return { ...cell, passages: [{ ...first, links }, ...others] };
}

/** Where a formula leads: HYPERLINK("https://…", "words"). */
const placeIn = (formula: string | null) =>
  /^HYPERLINK\("([^"]+)"/i.exec(formula ?? "")?.[1] ?? "";
