import { Fragment, type ReactNode } from "react";
import { WrittenTable } from "./WrittenTable.tsx";
import { type Piece, piecesOf } from "./writing.ts";
import { rowsOf, tableName } from "./written-table.ts";

interface Props {
  text: string;
  small?: boolean | undefined;
  /** Draws a line of it, e.g. with links; as it is when left out. */
  line?: DrawLine | undefined;
}

export type DrawLine = (line: string) => ReactNode;

const asItIs: DrawLine = (line) => line;

/** A text as people write it: paragraphs, lists, tables, sub-headings. */
export function Prose({ text, small, line: draw = asItIs }: Props) {
  return (
    <div className={small ? "cf-prose cf-prose--small" : "cf-prose"}>
      <Pieces pieces={piecesOf(text)} draw={draw} />
    </div>
  );
}

interface PiecesProps {
  pieces: readonly Piece[];
  draw: DrawLine;
}

function Pieces({ pieces, draw }: PiecesProps) {
  return groupsOf(pieces).map((group, index) => {
    const [first] = group;
    if (!first) return null;
    switch (first.kind) {
      case "bullet":
        return (
          <ul key={index}>
            <Entries pieces={group} draw={draw} />
          </ul>
        );
      case "numberedItem":
        return (
          <ol key={index} start={Number(first.label)}>
            <Entries pieces={group} draw={draw} />
          </ol>
        );
      case "table":
        return (
          <WrittenTable
            key={index}
            name={tableName(pieces.slice(0, pieces.indexOf(first)))}
            rows={rowsOf(first.text).map((cells) =>
              cells.map((text) => ({ text, drawn: draw(text) })),
            )}
          />
        );
      default:
        return (
          <p key={index} className={looks[first.kind]}>
            <Lines lines={first.text.split("\n")} draw={draw} />
          </p>
        );
    }
  });
}

const looks: Partial<Record<Piece["kind"], string>> = {
  subheading: "cf-prose__subheading",
};

const isListed = ({ kind }: Piece) =>
  kind === "bullet" || kind === "numberedItem";

const isBelow = ({ kind, depth = 0 }: Piece, head: Piece) =>
  kind === "bullet" && depth > (head.depth ?? 0);

/** Whether an entry counts on in its list, as every bullet does. */
function isNext({ label }: Piece, group: readonly Piece[]): boolean {
  const last = group.findLast((one) => one.label !== undefined);
  return label === undefined || Number(label) === Number(last?.label) + 1;
}

/** Entries of one list are one group, with what is nested below them. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1) ?? [];
    const [head] = group;
    const goesOn =
      head &&
      isListed(head) &&
      (isBelow(piece, head) ||
        (piece.kind === head.kind && isNext(piece, group)));
    if (goesOn) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The entries of a list, each with the lists below it. */
function Entries({ pieces, draw }: PiecesProps) {
  const entries: Piece[][] = [];
  for (const piece of pieces) {
    const [head] = entries.at(-1) ?? [];
    if (head && isBelow(piece, head)) entries.at(-1)?.push(piece);
    else entries.push([piece]);
  }
  return entries.map(([head, ...below], index) => (
    <li key={index}>
      {draw(head?.text ?? "")}
      {below.length > 0 && <Pieces pieces={below} draw={draw} />}
    </li>
  ));
}

interface LinesProps {
  lines: readonly string[];
  draw: DrawLine;
}

function Lines({ lines, draw }: LinesProps) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {draw(line)}
    </Fragment>
  ));
}
