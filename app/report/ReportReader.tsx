import { Fragment, type ReactNode } from "react";
import { tableName } from "../ui/written-table.ts";
import type { Block } from "./blocks.ts";
import { PlainBlock } from "./PlainBlock.tsx";
import { type Item, type Part, nest, reportEnd } from "./outline.ts";

/** Draws one block with its printed number or bullet; a table with its name. */
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
  const names = tableNames(blocks);
  return <Parts parts={nest(blocks)} row={row} names={names} bullet="•" />;
}

const tableNames = (blocks: readonly Block[]) =>
  new Map(
    blocks.flatMap((block, at) =>
      block.kind === "table" ? [[block, tableName(blocks.slice(0, at))]] : [],
    ),
  );

interface PartsProps {
  parts: readonly Part[];
  row: DrawBlock | undefined;
  /** The names of its tables. */
  names: ReadonlyMap<Block, string>;
  /** How this level of lists marks its items. */
  bullet: string;
}

function Parts({ parts, ...how }: PartsProps) {
  const { row, names } = how;
  return parts.map((part, index) =>
    part.type === "block" ? (
      <Fragment key={part.block.id}>
        {draw(part.block, names.get(part.block) ?? "", row)}
      </Fragment>
    ) : part.type === "numbered" ? (
      <ol key={index} start={part.start} role="list">
        <Items items={part.items} {...how} />
      </ol>
    ) : (
      <ul key={index} role="list">
        <Items items={part.items} {...how} />
      </ul>
    ),
  );
}

interface ItemsProps extends Omit<PartsProps, "parts"> {
  items: readonly Item[];
}

function Items({ items, bullet, ...how }: ItemsProps) {
  return items.map(({ head, rest }) => (
    <li key={head.id} value={head.label ? Number(head.label) : undefined}>
      {draw(head, head.label ? `${head.label}.` : bullet, how.row)}
      {rest.length > 0 && <Parts parts={rest} {...how} bullet="–" />}
    </li>
  ));
}

function draw(block: Block, marker: string, row: DrawBlock | undefined) {
  return row ? (
    row(block, marker)
  ) : (
    <PlainBlock block={block} marker={marker} />
  );
}
