import { type FileChild, Paragraph } from "docx";
import type { Block } from "../../report/blocks.ts";
import { type Item, type Part, nest } from "../../report/outline.ts";
import { paragraphOf } from "./block-paragraphs.ts";
import { tableOf } from "./block-table.ts";
import { type Numbering, bulletAt, levelOf } from "./list-numbers.ts";
import { type InList, type PlacedBlock, isThere } from "./placed-block.ts";
import type { Revise } from "./tracked-runs.ts";

/** The text of a report as Word holds it: headings, lists and tables of its own. */
export function bodyOf(
  all: readonly PlacedBlock[],
  numbers: Numbering,
  revise: Revise,
): FileChild[] {
  const placed = new Map(all.map((one) => [one.block, one]));
  let isAfterTable = false;
  const draw = (block: Block, list: Omit<InList, "isAfterTable">) => {
    const one = placed.get(block);
    if (!one) return [];
    const after = isAfterTable;
    isAfterTable = block.kind === "table";
    if (!isAfterTable)
      return paragraphOf(one, { ...list, isAfterTable: after }, revise);
    const table = tableOf(one, revise);
    // Word makes one table of two that nothing parts.
    return after ? [new Paragraph({}), table] : [table];
  };
  // What is not in the version any more takes no number from what is.
  const counts = (block: Block) => {
    const one = placed.get(block);
    return one !== undefined && isThere(one);
  };
  const parts = (nested: readonly Part[], depth: number): FileChild[] =>
    nested.flatMap((part) => {
      if (part.type !== "block") {
        return part.items.flatMap((item) =>
          items(item, markerOf(part, item, depth), depth),
        );
      }
      const { block } = part;
      const numbered =
        block.kind === "heading" && counts(block)
          ? numbers.heading(block.label)
          : null;
      const level = depth > 0 ? levelOf(depth - 1) : null;
      return draw(block, { numbered, level });
    });
  const items = (
    { head, rest }: Item,
    numbered: InList["numbered"],
    depth: number,
  ) => [
    ...draw(head, { numbered, level: levelOf(depth) }),
    ...parts(rest, depth + 1),
  ];
  const markerOf = (
    part: Exclude<Part, { type: "block" }>,
    { head }: Item,
    depth: number,
  ) => {
    const level = levelOf(depth);
    if (part.type === "bullets") return bulletAt(depth);
    const number = Number(head.label);
    if (!Number.isInteger(number) || number < 0) return null;
    return counts(head)
      ? numbers.list(number, level)
      : numbers.apart(number, level);
  };
  return parts(nest(all.map(({ block }) => block)), 0);
}
