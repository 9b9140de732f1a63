import type { Numbering } from "./numbering.ts";
import { type Style, type Styles, depthOf } from "./styles.ts";
import type { Look } from "./looks.ts";
import type { WordCellPlace, WordParagraph } from "./word-document.ts";

/** A paragraph while it is read. */
export interface ParagraphDraft extends Look {
  /** Its place among all that were begun. */
  index: number;
  sent: string;
  end: WordParagraph["end"];
  part: WordParagraph["part"];
  table: WordCellPlace | null;
  /** Word's own name for it, by which replies are told. */
  id: string | null;
  styleId?: string;
  outline?: number;
  listId?: string;
  listLevel?: number;
  /** Letters, and those of them in bold. */
  letters: number;
  boldLetters: number;
}

/** A paragraph as it is known when it ends. */
export interface ReadParagraph {
  words: WordParagraph;
  unit: string | null;
  id: string | null;
  /** Of a table of contents: not the words of the report. */
  isContents: boolean;
}

/** What paragraphs look up. */
export interface Definitions {
  styles: Styles;
  numbering: Numbering;
  /** Where links lead, by their ids. */
  links: ReadonlyMap<string, string>;
}

/** Puts together what a paragraph says itself and what its style says. */
export function readParagraph(
  draft: ParagraphDraft,
  { styles, numbering }: Definitions,
): ReadParagraph {
  const style = styles.of(draft.styleId);
  const listId = draft.listId ?? style.list?.id;
  const level = draft.listLevel ?? style.list?.level ?? null;
  const isCounted = draft.end !== "deleted";
  const { letters, boldLetters } = draft;
  return {
    words: {
      text: draft.text,
      sent: draft.sent,
      end: draft.end,
      heading: headingOf(draft, style),
      list:
        listId === undefined || listId === "0"
          ? null
          : numbering.place(listId, level, style.id, isCounted),
      table: draft.table,
      bookmarks: [],
      style: style.name || null,
      bold: letters > 0 && boldLetters === letters,
      part: draft.part,
      ...(draft.links.length > 0 && { links: draft.links }),
      ...(draft.highlights.size > 0 && { highlights: [...draft.highlights] }),
    },
    unit: draft.unit,
    id: draft.id,
    isContents: style.isContents,
  };
}

function headingOf({ outline }: ParagraphDraft, style: Style): number | null {
  const depth = outline === undefined ? style.heading : depthOf(outline);
  return depth === 0 ? null : depth;
}
