import { Fragment, type ReactNode } from "react";

interface Props {
  text: string;
  small?: boolean | undefined;
  /** Draws a line of it, e.g. with links; as it is when left out. */
  line?: DrawLine | undefined;
}

export type DrawLine = (line: string) => ReactNode;

const asItIs: DrawLine = (line) => line;

/** Plain text: blank lines part paragraphs, lines with "- " make a list. */
export function Prose({ text, small, line: draw = asItIs }: Props) {
  return (
    <div className={small ? "cf-prose cf-prose--small" : "cf-prose"}>
      {groups(text).map((group, index) =>
        group.list ? (
          <ul key={index}>
            {group.lines.map((line, at) => (
              <li key={at}>{draw(line)}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>
            <Lines lines={group.lines} draw={draw} />
          </p>
        ),
      )}
    </div>
  );
}

interface Group {
  list: boolean;
  lines: string[];
}

const bullet = /^\s*[-•]\s+/;

function groups(text: string): Group[] {
  const all: Group[] = [];
  let open: Group | null = null;
  for (const line of text.split(/\r?\n/)) {
    const list = bullet.test(line);
    if (line.trim() === "") open = null;
    else if (open && open.list === list) open.lines.push(clean(line));
    else all.push((open = { list, lines: [clean(line)] }));
  }
  return all;
}

const clean = (line: string) => line.replace(bullet, "").trim();

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
