import { Tag, type Tone } from "../ui/Tag.tsx";
import type { Piece } from "../ui/AnnotatedBlock.tsx";
import { asideWords } from "./aside-words.ts";
import { blockRow } from "./block-row.tsx";
import type { Block } from "./blocks.ts";
import { boldRuns } from "./bold-runs.ts";
import {
  type ChangeGroup,
  type ChangeRow,
  isMoved,
  onlyChanged,
} from "./change-rows.ts";
import type { InBoth } from "./compare.ts";
import type { WordRun } from "./compare-words.ts";
import { ReportParts } from "./ReportReader.tsx";

interface Props {
  rows: readonly ChangeRow[];
  /** The whole text, or only what changed in it. */
  whole: boolean;
}

/** A report with what changed in it marked, each change leading to the next. */
export function Changes({ rows, whole }: Props) {
  const ids = rows
    .filter(({ number }) => number !== null)
    .map(({ block }) => block.id);
  if (whole) {
    return (
      <div className="cf-annotated cf-report">
        <Rows rows={rows} ids={ids} />
      </div>
    );
  }
  return onlyChanged(rows).map((group) => (
    <Group key={group.rows[0]?.block.id} group={group} ids={ids} />
  ));
}

function Group({ group, ids }: { group: ChangeGroup; ids: string[] }) {
  return (
    <section className="cf-annotated cf-report cf-changes">
      <h2 className="govuk-heading-s">{group.place}</h2>
      <Rows rows={group.rows} ids={ids} level={3} />
    </section>
  );
}

interface RowsProps {
  rows: readonly ChangeRow[];
  /** The blocks that changed, in order. */
  ids: readonly string[];
  /** That of every heading among them, where they stand out of the report. */
  level?: 3;
}

function Rows({ rows, ids, level }: RowsProps) {
  const byBlock = new Map(rows.map((row) => [row.block, row]));
  return (
    <ReportParts
      blocks={rows.map(({ block }) => block)}
      row={(block, marker) => {
        const row = byBlock.get(block);
        if (!row) return null;
        return blockRow(block, marker, {
          pieces: piecesOf(row),
          level,
          children: beside(row, ids),
        });
      }}
    />
  );
}

function piecesOf({ block, difference }: ChangeRow): Piece[] {
  const { how } = difference;
  const both = how === "kept" || how === "changed" ? difference : null;
  const all: readonly WordRun[] = both
    ? both.words
    : [{ how: how === "deleted" ? how : "inserted", text: block.text }];
  const replaced = all.every((run) => run.how !== "kept");
  const until = {
    before: (both?.before ?? block).leadIn.length,
    after: block.leadIn.length,
  };
  return boldRuns(all, until).map(({ how: became, text, bold }) => {
    // A table put in another's place begins in a row of its own.
    const apart =
      both && replaced && block.kind === "table" && became === "deleted";
    return {
      text: apart ? `${text}\n` : text,
      strong: bold || block.kind === "outcome",
      ...(became !== "kept" && { change: became }),
    };
  });
}

const words = {
  changed: { word: "Changed", tone: "info" },
  inserted: { word: "Added", tone: "go" },
  deleted: { word: "Removed", tone: "stop" },
} as const satisfies Record<string, { word: string; tone: Tone }>;

/** Null where nothing is to be said: an empty margin would take room. */
function beside(row: ChangeRow, ids: readonly string[]) {
  const { difference, number } = row;
  const { how } = difference;
  const both = how === "kept" || how === "changed" ? difference : null;
  if (number === null && !both?.renumbered) return null;
  return (
    <>
      {number !== null && (
        <p className="cf-change cf-small">
          {how !== "kept" && (
            <Tag tone={words[how].tone}>{words[how].word}</Tag>
          )}
          {isMoved(difference) && <Tag tone="wait">Moved</Tag>}
          <Ways number={number} ids={ids} />
        </p>
      )}
      {both && <WhatElse difference={both} stood={row.stood} />}
    </>
  );
}

/** What the marked words do not show. */
function WhatElse({
  difference,
  stood,
}: {
  difference: InBoth;
  stood: string;
}) {
  const { before, after, renumbered, moved, words: all, asides } = difference;
  const said = [
    moved && (stood ? `It stood after ${stood}.` : "It stood first."),
    renumbered && numbers(before, after),
    isSpace(all) && "Only spaces or line breaks changed.",
    ...asides.map(asideWords),
  ].filter((one) => one !== false);
  return said.map((one) => (
    <p key={one} className="cf-change cf-small">
      {one}
    </p>
  ));
}

function isSpace(words: readonly WordRun[]): boolean {
  const changed = words.filter(({ how }) => how !== "kept");
  return changed.length > 0 && changed.every(({ text }) => text.trim() === "");
}

function numbers(before: Block, after: Block): string {
  if (before.label === "") return `It has the number ${after.label} now.`;
  return after.label === ""
    ? `It had the number ${before.label}.`
    : `Its number was ${before.label}.`;
}

/** To the change before and the one after. */
function Ways({ number, ids }: { number: number; ids: readonly string[] }) {
  const [previous, next] = [ids[number - 2], ids[number]];
  return (
    <>
      <span>
        Change {number} of {ids.length}
      </span>
      {previous && (
        <a className="govuk-link cf-screen-only" href={`#${previous}`}>
          Previous
          <span className="govuk-visually-hidden">
            {" "}
            change, number {number - 1}
          </span>
        </a>
      )}
      {next && (
        <a className="govuk-link cf-screen-only" href={`#${next}`}>
          Next
          <span className="govuk-visually-hidden">
            {" "}
            change, number {number + 1}
          </span>
        </a>
      )}
    </>
  );
}
