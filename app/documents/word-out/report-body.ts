import type { Paragraph, Table } from "docx";
import { type Item, type Part, nest } from "../../report/outline.ts";
import type { Block } from "../../report/blocks.ts";
import {
  type InList,
  type PlacedBlock,
  paragraphOf,
} from "./block-paragraphs.ts";
import { tableOf } from "./block-table.ts";
import type { CommentPlaces } from "./comment-places.ts";
import { type Numbering, bullets, levelOf } from "./list-numbers.ts";

/** The text of a report as Word holds it: headings, lists and tables of its own. */
export function bodyOf(
  blocks: readonly Block[],
  places: CommentPlaces,
  numbers: Numbering,
): Array<Paragraph | Table> {
  const placed = new Map(
    blocks.map((block, index): [Block, PlacedBlock] => [
      block,
      { block, place: index + 1, edges: places.edges.get(block.id) ?? [] },
    ]),
  );
  const draw = (block: Block, list: InList) => {
    const one = placed.get(block) ?? { block, place: 0, edges: [] };
    return block.kind === "table" ? tableOf(one) : paragraphOf(one, list);
  };
  const parts = (
    all: readonly Part[],
    depth: number,
  ): Array<Paragraph | Table> =>
    all.flatMap((part) => {
      if (part.type !== "block") {
        return part.items.flatMap((item, index) =>
          items(item, markerOf(part, index, depth), depth),
        );
      }
      const { block } = part;
      const numbered =
        block.kind === "heading" ? numbers.heading(block.label) : null;
      return [
        draw(block, { numbered, level: depth > 0 ? levelOf(depth - 1) : null }),
      ];
    });
  const items = (
    { head, rest }: Item,
    numbered: InList["numbered"],
    depth: number,
  ) => [
    draw(head, { numbered, level: levelOf(depth) }),
    ...parts(rest, depth + 1),
  ];
  const markerOf = (
    part: Exclude<Part, { type: "block" }>,
    index: number,
    depth: number,
  ) => {
    const level = levelOf(depth);
    if (part.type === "bullets") {
      return { reference: bullets.reference, level, instance: 0 };
    }
    if (!Number.isInteger(part.start) || part.start < 0) return null;
    return numbers.list(part.start + index, 1, level);
  };
  return parts(nest(blocks), 0);
}
