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
  return blocks.flatMap((block) => {
    const place = placeOf(block);
    if (!place || !may(place.content)) return [];
    const { where, label } = place;
    return [{ blockId: block.id, where, label }];
  });
}

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
      return {
        content: "outcomes",
        where: `outcomes/${named}`,
        label: "Edit outcome",
      };
    case "example":
      return {
        content: "examples",
        where: `examples/${named}`,
        label: "Edit example",
      };
    default:
      return undefined;
  }
}
