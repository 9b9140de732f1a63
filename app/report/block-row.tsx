import type { ReactNode } from "react";
import {
  AnnotatedBlock,
  type BlockKind,
  type Piece,
} from "../ui/AnnotatedBlock.tsx";
import type { Annotation } from "./annotation.ts";
import { cut } from "./anchor.ts";
import type { Block } from "./blocks.ts";
import type { Skip } from "./outline.ts";
import { AfterText } from "./PlainBlock.tsx";

interface Beside {
  /** The comments that stand at this block. */
  annotations?: readonly Annotation[] | undefined;
  skip?: Skip | undefined;
  comment?: { href: string; on: string } | undefined;
  children?: ReactNode;
  /** Its text, where that is cut otherwise than by comments. */
  pieces?: Piece[] | undefined;
  /** The level of a heading, where it stands out of its report. */
  level?: 3 | undefined;
}

/** A block as a row with room beside it for comments or links. */
export function blockRow(block: Block, marker: string, beside: Beside) {
  const { annotations = [], comment, skip, children } = beside;
  const { kind, depth, label } = block;
  const isHeading = kind === "heading" || kind === "subheading";
  return (
    <AnnotatedBlock
      id={block.id}
      kind={kindOf(block)}
      level={isHeading ? (beside.level ?? levels[depth]) : undefined}
      marker={isHeading ? label || undefined : marker || undefined}
      pieces={beside.pieces ?? piecesOf(block, annotations)}
      after={<AfterText block={block} />}
      comment={comment}
      skip={skip}
    >
      {children}
    </AnnotatedBlock>
  );
}

const levels: Record<number, 2 | 3 | 4 | 5 | 6> = {
  1: 2,
  2: 3,
  3: 4,
  4: 5,
  5: 6,
};

function kindOf({ kind, depth, sort, ref }: Block): BlockKind {
  const isInEntry = ref !== null && inList.has(ref.type);
  switch (kind) {
    case "heading":
      return depth === 1 ? "title" : depth === 2 ? "heading" : "subheading";
    case "subheading":
      return "subheading";
    case "numberedItem":
      return isInEntry ? "subitem" : "item";
    case "nestedBullet":
      return depth > (isInEntry ? 0 : 1) ? "deepitem" : "subitem";
    case "paragraph":
      if (sort === "council") return "quote";
      return isInEntry ? "item" : "paragraph";
    case "outcome":
      return "paragraph";
    case "table":
      return "table";
    default:
      return "item";
  }
}

const inList = new Set<string>(["finding", "recommendation", "example"]);

const bold = "bold";

/** The text cut where highlights and the bold words begin and end. */
function piecesOf(block: Block, annotations: readonly Annotation[]): Piece[] {
  const { text, leadIn, kind } = block;
  const passages = annotations.flatMap(({ number, start, end }) =>
    start === null || end === null ? [] : [{ key: number, start, end }],
  );
  const lead = { key: bold, start: 0, end: leadIn.length } as const;
  const segments = cut<number | typeof bold>(text, [...passages, lead]);
  const isNumber = (key: number | typeof bold): key is number => key !== bold;
  const pieces: Piece[] = segments.map(({ text: words, covering, ending }) => ({
    text: words,
    strong: covering.includes(bold) || kind === "outcome",
    marked: covering.some(isNumber),
    refs: ending.filter(isNumber),
  }));
  const whole = annotations
    .filter(({ start }) => start === null)
    .map(({ number }) => number);
  return whole.length > 0 ? [...pieces, { text: "", refs: whole }] : pieces;
}
