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
  const parts = <ReportParts blocks={blocks} row={row} />;
  if (row) return <ReportFrame>{parts}</ReportFrame>;
  return <div className="cf-report cf-report--plain">{parts}</div>;
}

/** A report whose rows have something beside them, to its end. */
export function ReportFrame({ children }: { children: ReactNode }) {
  return (
    <div className="cf-annotated cf-report">
      {children}
      <p className="govuk-visually-hidden" id={reportEnd}>
        The end of the report
      </p>
    </div>
  );
}

/** The blocks of a report, or of a part of one, without what frames them. */
export function ReportParts({ blocks, row }: Props) {
  return <Parts parts={nest(blocks)} row={row} bullet="•" />;
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
