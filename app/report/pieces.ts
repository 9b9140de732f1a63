import { type Piece, piecesOf } from "../ui/writing.ts";
import { type Block, block } from "./blocks.ts";
import { markOf } from "./mark.ts";

/** A numbered heading of the report's own. */
export function heading(
  id: string,
  label: string,
  text: string,
  depth: number,
  areaKey: string | null = null,
): Block {
  return block(`heading:${id}`, "heading", text, { label, depth, areaKey });
}

/**
 * The blocks of a text that belongs to one thing.
 * @param depth that of its sub-headings: one below the heading it stands under
 */
export function written(
  owner: string,
  text: string,
  depth: number,
  also: Partial<Block>,
): Block[] {
  return piecesOf(text).map((piece) =>
    blockFrom(piece, { owner, bullet: "bullet", depth, also }),
  );
}

interface Within {
  owner: string;
  /** What a bullet of the text's first level is. */
  bullet: "bullet" | "nestedBullet";
  /** That of sub-headings. */
  depth: number;
  also: Partial<Block>;
}

function blockFrom(piece: Piece, { owner, bullet, depth, also }: Within) {
  const { kind, text, depth: nested = 0, label = "" } = piece;
  const first = kind === "bullet" && nested === 0 ? bullet : kind;
  return block(
    `${owner}:${markOf(text)}`,
    first === "bullet" && nested > 0 ? "nestedBullet" : first,
    text,
    { ...also, label, depth: kind === "subheading" ? depth : nested },
  );
}

/**
 * The blocks of a written section.
 * @param depth that of its sub-headings: one below the heading it stands under
 */
export const writtenSection = (
  section: string,
  text: string,
  also: Partial<Block> = {},
  depth = 2,
): Block[] =>
  written(`section:${section}`, text, depth, {
    ...also,
    ref: { type: "section", id: section },
  });

interface Entry {
  id: string;
  kind: "finding" | "recommendation" | "example";
  text: string;
  leadIn?: string;
  label?: string;
  sort: string;
  areaKey?: string | null;
  areaKeys?: string[];
  link?: string;
  /** The depth of sub-headings within its text. */
  depth: number;
}

/**
 * The blocks of one entry of a list: its opening paragraph, with the lead-in,
 * and whatever paragraphs, sub-headings and nested bullets belong to it.
 */
export function entry(thing: Entry): Block[] {
  const { id, kind, leadIn = "", label = "", sort, areaKeys } = thing;
  const pieces = piecesOf(thing.text);
  const opens = openingOf(pieces[0]);
  if (opens !== undefined) pieces.shift();
  const ref = { type: kind, id } as const;
  const also = {
    sort,
    areaKey: thing.areaKey ?? null,
    ...(areaKeys && { areaKeys }),
    ref,
  };
  const bold = boldWords(leadIn, opens !== undefined || pieces.length > 0);
  const head = block(
    `${kind}:${id}:0`,
    kind,
    [bold, opens].filter(Boolean).join(" "),
    { ...also, label, leadIn: bold, link: thing.link ?? "" },
  );
  const rest = pieces.map((piece) =>
    blockFrom(piece, {
      owner: `${kind}:${id}`,
      bullet: "nestedBullet",
      depth: thing.depth,
      also,
    }),
  );
  return [head, ...rest];
}

/** What opens an entry: also a paragraph that somebody numbered themselves. */
function openingOf(first: Piece | undefined): string | undefined {
  if (first?.kind === "numberedItem") return `${first.label}. ${first.text}`;
  return first?.kind === "paragraph" ? first.text : undefined;
}

function boldWords(leadIn: string, followed: boolean): string {
  const words = leadIn.trim();
  const closed = /[.:;!?…–-]$/.test(words);
  return words === "" || closed || !followed ? words : `${words}:`;
}
