import { WrittenTable } from "../ui/WrittenTable.tsx";
import { rowsOf } from "../ui/written-table.ts";
import { priorityWords, shownLink } from "./after-text.ts";
import type { Block } from "./blocks.ts";

interface Props {
  block: Block;
  /** Of a table, its name. */
  marker: string;
}

/** A block as text alone; lists around it bring their own markers. */
export function PlainBlock({ block, marker }: Props) {
  const { id, kind, label, text, leadIn, depth, sort } = block;
  if (kind === "heading" || kind === "subheading") {
    const Heading = `h${Math.min(depth + 1, 6)}` as "h2";
    return <Heading id={id}>{label ? `${label} ${text}` : text}</Heading>;
  }
  if (kind === "table") {
    return (
      <div id={id}>
        <WrittenTable
          name={marker}
          rows={rowsOf(text).map((cells) =>
            cells.map((cell) => ({ text: cell, drawn: cell })),
          )}
        />
      </div>
    );
  }
  return (
    <p
      id={id}
      className={
        looks[sort] ?? (kind === "outcome" ? looks.outcome : undefined)
      }
    >
      {leadIn && <strong>{leadIn}</strong>}
      {text.slice(leadIn.length)}
      <AfterText block={block} />
    </p>
  );
}

const looks: Record<string, string> = {
  council: "cf-report__theirs",
  outcome: "cf-report__outcome",
};

/** What is printed after a block's text and is no part of its words. */
export function AfterText({ block }: { block: Block }) {
  const priority = priorityWords(block);
  if (priority) return <span className="cf-report__priority"> {priority}</span>;
  const { link } = block;
  if (!link) return null;
  return (
    <>
      {" "}
      <a className="govuk-link cf-report__link" href={link} rel="noreferrer">
        {shownLink(link)}
      </a>
    </>
  );
}
