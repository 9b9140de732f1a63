import type { ReactNode } from "react";
import { Changed } from "./Changed.tsx";
import { WrittenTable } from "./WrittenTable.tsx";

/** A stretch of a block's text, cut on the server where a highlight changes. */
export interface Piece {
  text: string;
  marked?: boolean | undefined;
  /** Shown in bold, such as the first words of a recommendation. */
  strong?: boolean | undefined;
  /** Numbers of the comments whose passage ends here. */
  refs?: readonly number[] | undefined;
  /** What a later version put in or took out. */
  change?: "inserted" | "deleted" | undefined;
}

export type BlockKind =
  | "title"
  | "heading"
  | "subheading"
  | "paragraph"
  | "item"
  | "subitem"
  | "deepitem"
  | "quote"
  | "table";

interface Props {
  id: string;
  kind: BlockKind;
  /**
   * A number or bullet as the report prints it: "4.1", "1.", "•"; of a table
   * its name, which is said only.
   */
  marker?: string | undefined;
  pieces: readonly Piece[];
  /** The heading level, where the usual one of its kind would skip one. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Where to comment on this block; left out when nobody may. */
  comment?: { href: string; on: string } | undefined;
  /** The way past the section that this heading opens. */
  skip?: { to: string; title: string } | undefined;
  /** What stands after the text and is no part of it, e.g. a priority. */
  after?: ReactNode;
  /** The comments: compact `Voice`s. */
  children?: ReactNode;
}

/** A block of a report with its comments beside or, if narrow, under it. */
export function AnnotatedBlock(props: Props) {
  const { id, kind, marker, pieces, after, comment, skip, children } = props;
  const Text = props.level ? (`h${props.level}` as const) : elements[kind];
  return (
    <div className="cf-annotated__row">
      <div className={`cf-block cf-block--${kind}`} id={id}>
        {kind === "table" ? (
          <div className="cf-block__text">
            <WrittenTable
              name={marker ?? "Table"}
              rows={cellsOf(pieces).map((row) =>
                row.map((cell) => ({
                  text: cell.map(({ text }) => text).join(""),
                  drawn: <PiecesOfText pieces={cell} />,
                })),
              )}
            />
          </div>
        ) : (
          <Text className="cf-block__text">
            {marker && <span className="cf-block__marker">{marker} </span>}
            <PiecesOfText pieces={pieces} />
            {after && <> {after}</>}
          </Text>
        )}
        {skip && (
          <a className="govuk-skip-link" href={`#${skip.to}`}>
            Skip to {skip.title}
          </a>
        )}
      </div>
      {(children || comment) && (
        <div className={children ? "cf-margin" : "cf-margin cf-margin--quiet"}>
          {children}
          {comment && <Add {...comment} />}
        </div>
      )}
    </div>
  );
}

const elements = {
  title: "h2",
  heading: "h3",
  subheading: "h4",
  paragraph: "p",
  item: "p",
  subitem: "p",
  deepitem: "p",
  quote: "p",
  table: "div",
} as const satisfies Record<BlockKind, string>;

function PiecesOfText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceOfText key={index} {...piece} />);
}

/**
 * The cells of a table, of whose text the pieces are. What parts them stays in
 * the page, so that words somebody marks are counted as they are kept.
 */
function cellsOf(pieces: readonly Piece[]): Piece[][][] {
  const rows: Piece[][][] = [[[]]];
  for (const piece of pieces) {
    const parts = piece.text.split(/(?<=[\t\n])/);
    parts.forEach((text, at) => {
      const refs = at === parts.length - 1 ? piece.refs : [];
      rows
        .at(-1)
        ?.at(-1)
        ?.push({ ...piece, text, refs });
      if (text.endsWith("\n")) rows.push([[]]);
      else if (text.endsWith("\t")) rows.at(-1)?.push([]);
    });
  }
  return rows;
}

function PieceOfText({ text, marked, strong, refs = [], change }: Piece) {
  const plain = strong ? <strong>{text}</strong> : text;
  // Spaces and line breaks have nothing to underline or to say.
  const seen = change !== undefined && text.trim() !== "";
  if (change === "deleted" && !seen) return null;
  const words = seen ? <Changed how={change}>{plain}</Changed> : plain;
  return (
    <>
      {marked ? <mark className="cf-mark">{words}</mark> : words}
      {refs.map((number) => (
        <a
          className="cf-mark__ref"
          href={`#comment-${String(number)}`}
          id={`ref-${String(number)}`}
          key={number}
        >
          <span className="govuk-visually-hidden">Comment </span>
          {number}
        </a>
      ))}
    </>
  );
}

function Add({ href, on }: { href: string; on: string }) {
  return (
    <a className="govuk-link cf-margin__add" href={href}>
      Comment<span className="govuk-visually-hidden"> on {on}</span>
    </a>
  );
}
