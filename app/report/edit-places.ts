import type { Editable } from "#workflows/permissions.ts";
import { kindTitle } from "../findings/finding.ts";
import type { Block } from "./blocks.ts";

/** Where a part of the working draft is written, inside the challenge. */
export interface EditPlace {
  blockId: string;
  where: string;
  label: string;
}

/** The parts of a draft that this person may change now, by block. */
export function editPlaces(
  blocks: readonly Block[],
  may: (content: Editable) => boolean,
): EditPlace[] {
  return blocks.flatMap((block, index) => {
    const place = placeOf(block);
    if (!place || !may(place.content)) return [];
    if (goesOn(block, blocks[index - 1])) return [];
    const { where, label } = place;
    return [{ blockId: block.id, where, label }];
  });
}

/** Whether a block is still of the outcome, or the remark, before it. */
const goesOn = ({ ref }: Block, before: Block | undefined) =>
  ref?.type === "outcome" &&
  before?.ref?.type === "outcome" &&
  before.ref.id === ref.id;

interface Place {
  content: Editable;
  where: string;
  label: string;
}

const byHeading: Record<string, Place> = {
  "heading:background": {
    content: "reportSections",
    where: "report/sections/background",
    label: "Edit background",
  },
  "heading:summary": {
    content: "reportSections",
    where: "report/sections/executiveSummary",
    label: "Edit executive summary",
  },
  "heading:recommendations": {
    content: "recommendations",
    where: "recommendations",
    label: "All recommendations",
  },
  "heading:innovation": {
    content: "examples",
    where: "examples",
    label: "All examples",
  },
  "heading:signpost": {
    content: "examples",
    where: "examples",
    label: "All signposts",
  },
};

function placeOf({ id, kind, areaKey, sort, ref }: Block): Place | undefined {
  const named = ref?.id ?? "";
  switch (kind) {
    case "heading": {
      const list = /:(strength|consideration)$/.test(id);
      const where = `findings?area=${areaKey ?? ""}`;
      return list
        ? { content: "findings", where, label: "All findings of this area" }
        : byHeading[id];
    }
    case "finding":
      return {
        content: "findings",
        where: `findings/${named}/edit`,
        label: `Edit ${kindTitle(sort).toLowerCase()}`,
      };
    case "recommendation":
      return {
        content: "recommendations",
        where: `recommendations/${named}/edit`,
        label: "Edit recommendation",
      };
    case "outcome":
      return outcomePlace(named, "Edit outcome");
    case "example":
      return {
        content: "examples",
        where: `examples/${named}`,
        label: "Edit example",
      };
    default:
      // Where no level is sought, a remark stands in the outcome's place.
      return ref?.type === "outcome"
        ? outcomePlace(named, "Edit remark")
        : undefined;
  }
}

const outcomePlace = (areaKey: string, label: string): Place => ({
  content: "outcomes",
  where: `outcomes/${areaKey}`,
  label,
});
