import { Fragment, type ReactNode } from "react";
import type { Block } from "./blocks.ts";
import { PlainBlock } from "./PlainBlock.tsx";
import { type Item, type Part, nest, reportEnd } from "./outline.ts";

/** Draws one block with its printed number or bullet. */
export type DrawBlock = (block: Block, marker: string) => ReactNode;

interface Props {
  blocks: readonly Block[];
  /** For rows with something beside them; a plain text when left out. */
  row?: DrawBlock | undefined;
}

/** A report as a page shows it: headings, paragraphs and real lists. */
export function ReportReader({ blocks, row }: Props) {
  const parts = nest(blocks);
  return (
    <div
      className={row ? "cf-annotated cf-report" : "cf-report cf-report--plain"}
    >
      <Parts parts={parts} row={row} bullet="•" />
      {row && (
        <p className="govuk-visually-hidden" id={reportEnd}>
          The end of the report
        </p>
      )}
    </div>
  );
}

interface PartsProps {
  parts: readonly Part[];
  row: DrawBlock | undefined;
  /** How this level of lists marks its items. */
  bullet: string;
}

function Parts({ parts, row, bullet }: PartsProps) {
  return parts.map((part, index) =>
    part.type === "block" ? (
      <Fragment key={part.block.id}>{draw(part.block, "", row)}</Fragment>
    ) : part.type === "numbered" ? (
      <ol key={index} start={part.start} role="list">
        <Items items={part.items} row={row} bullet={bullet} />
      </ol>
    ) : (
      <ul key={index} role="list">
        <Items items={part.items} row={row} bullet={bullet} />
      </ul>
    ),
  );
}

interface ItemsProps extends Omit<PartsProps, "parts"> {
  items: readonly Item[];
}

function Items({ items, row, bullet }: ItemsProps) {
  return items.map(({ head, rest }) => (
    <li key={head.id} value={head.label ? Number(head.label) : undefined}>
      {draw(head, head.label ? `${head.label}.` : bullet, row)}
      {rest.length > 0 && <Parts parts={rest} row={row} bullet="–" />}
    </li>
  ));
}

function draw(block: Block, marker: string, row: DrawBlock | undefined) {
  return row ? row(block, marker) : <PlainBlock block={block} />;
}
