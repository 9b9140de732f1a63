import { tableAt } from "./written-table.ts";

/** A paragraph, list entry, sub-heading or table of a text as people write it. */
export interface Piece {
  kind: "paragraph" | "bullet" | "numberedItem" | "subheading" | "table";
  /** Of a table: its cells parted by tabs, its rows by line breaks. */
  text: string;
  /** Of a bullet nested below another entry: how deep. */
  depth?: number;
  /** Of a numbered item: its number. */
  label?: string;
}

/** What may stand before a line, and what it makes of it. */
const marks = [
  // A dash at the margin may be one of speech; behind a tab it is a list's.
  { kind: "bullet", mark: /^(?:\s*[-•]|\s+–|–(?=\t))\s+/ },
  { kind: "numberedItem", mark: /^\s*(\d{1,3})[.)]\s+/ },
  { kind: "subheading", mark: /^##\s+/ },
  { kind: "paragraph", mark: /^\s*/ },
] as const satisfies ReadonlyArray<{ kind: Piece["kind"]; mark: RegExp }>;

/**
 * Reads a written text: empty lines part paragraphs, lines that begin "- " are
 * bullets (indented, nested ones), those that begin "1. " numbered items, those
 * that begin "## " sub-headings; lines of "| cells |", or of cells parted by
 * tabs as they are pasted from a document, are a table. Numbers are as typed,
 * but that "1. 1. 1." counts on. Nothing is dropped but the marks themselves.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const lines = text.split(/\r?\n/);
  let list = noList;
  let open: Piece | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const table = tableAt(lines, at);
    if (table) at += table.lines - 1;
    else if (line.trim() === "") {
      open = null;
      list = { ...list, isParted: true };
      continue;
    }
    const read = table ? { kind: "table" as const, ...table } : lineFrom(line);
    if (open && read.kind === "paragraph") {
      open.text += `\n${read.text}`;
      continue;
    }
    list = listAfter(list, read);
    const piece = pieceFrom(read, list);
    pieces.push(piece);
    open = piece.kind === "paragraph" ? piece : null;
  }
  return pieces;
}

interface Line {
  kind: Piece["kind"];
  text: string;
  /** How many columns it is indented. */
  indent?: number;
  /** The number that was typed before it. */
  typed?: number;
}

function lineFrom(line: string): Line {
  const columns = line.replaceAll("\t", "    ");
  const indent = columns.length - columns.trimStart().length;
  for (const { kind, mark } of marks) {
    const found = mark.exec(line);
    if (!found) continue;
    const text = line.slice(found[0].length).trim();
    return { kind, text, indent, typed: Number(found[1] ?? 0) };
  }
  return { kind: "paragraph", text: line.trim() };
}

/** The list that is open: its levels' indents, and the last number in it. */
interface List {
  indents: readonly number[];
  number: number | null;
  /** What was typed before every number of it, where that is one and the same. */
  same: number | null;
  /** An empty line stands behind its last entry. */
  isParted: boolean;
}

const noList: List = {
  ...{ indents: [], number: null, same: null },
  isParted: false,
};

function listAfter(list: List, { kind, indent = 0, typed = 0 }: Line): List {
  if (kind === "bullet") {
    const outer = list.indents.filter((one) => one < indent);
    // A bullet that is not indented below a number ends its list.
    const below = outer.length > 0 ? list : noList;
    return { ...below, indents: [...outer, indent], isParted: false };
  }
  if (kind === "numberedItem") {
    const repeats = list.same === typed && !list.isParted;
    const number = repeats ? (list.number ?? 0) + 1 : typed;
    const same =
      list.number === null || repeats || list.isParted ? typed : null;
    return { indents: [indent], number, same, isParted: false };
  }
  return noList;
}

function pieceFrom({ kind, text }: Line, { indents, number }: List): Piece {
  const depth = indents.length - 1;
  if (kind === "bullet" && depth > 0) return { kind, text, depth };
  if (kind === "numberedItem") return { kind, text, label: String(number) };
  return { kind, text };
}
