import { Fragment, type ReactNode } from "react";
import { type Piece, piecesOf } from "./writing.ts";

interface Props {
  text: string;
  small?: boolean | undefined;
  /** Draws a line of it, e.g. with links; as it is when left out. */
  line?: DrawLine | undefined;
}

export type DrawLine = (line: string) => ReactNode;

const asItIs: DrawLine = (line) => line;

/** A text as people write it: paragraphs, lists, sub-headings. */
export function Prose({ text, small, line: draw = asItIs }: Props) {
  return (
    <div className={small ? "cf-prose cf-prose--small" : "cf-prose"}>
      {groupsOf(piecesOf(text)).map((group, index) =>
        group.kind === "bullet" ? (
          <ul key={index}>
            {group.texts.map((text, at) => (
              <li key={at}>{draw(text)}</li>
            ))}
          </ul>
        ) : (
          <p
            key={index}
            className={
              group.kind === "subheading" ? "cf-prose__subheading" : undefined
            }
          >
            <Lines lines={group.texts} draw={draw} />
          </p>
        ),
      )}
    </div>
  );
}

interface Group {
  kind: Piece["kind"];
  /** The bullets of a list, or the lines of a paragraph. */
  texts: string[];
}

/** Bullets that follow one another are one list. */
function groupsOf(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const { kind, text } of pieces) {
    const last = groups.at(-1);
    if (kind === "bullet" && last?.kind === kind) last.texts.push(text);
    else {
      const texts = kind === "paragraph" ? text.split("\n") : [text];
      groups.push({ kind, texts });
    }
  }
  return groups;
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
