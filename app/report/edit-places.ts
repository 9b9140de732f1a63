import type { Editable } from "#workflows/permissions.ts";
import { kindTitle } from "../findings/finding.ts";
import type { Block } from "./blocks.ts";
import {
  type WordedThing,
  theOpening,
  thingName,
  wordingEditable,
} from "./wordings/thing.ts";

/** Where words of the working draft are written, inside the challenge. */
export interface EditPlace {
  blockId: string;
  where: string;
  label: string;
}

/** What of a draft this person may change now, by block. */
export function editPlaces(
  blocks: readonly Block[],
  may: (content: Editable) => boolean,
): EditPlace[] {
  return blocks.flatMap((block, index) =>
    goesOn(block, blocks[index - 1])
      ? []
      : placesOf(block)
          .filter(({ content }) => may(content))
          .map(({ where, label }) => ({ blockId: block.id, where, label })),
  );
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

const section = (name: string, label: string): Place => ({
  content: "reportSections",
  where: `report/sections/${name}`,
  label,
});

const wording = (thing: WordedThing): Place => ({
  content: wordingEditable(thing.kind),
  where: `report/wordings/${thingName(thing)}`,
  label: "Reword for the report",
});

const examples = (label: string): Place => ({
  content: "examples",
  where: "examples",
  label,
});

const byHeading: Record<string, Place[]> = {
  "heading:background": [
    section("background", "Edit background"),
    { ...wording(theOpening), label: "Reword the opening" },
  ],
  "heading:summary": [section("executiveSummary", "Edit executive summary")],
  "heading:recommendations": [
    {
      content: "recommendations",
      where: "recommendations",
      label: "All recommendations",
    },
  ],
  "heading:findings": [section("findings", "Edit introduction")],
  "heading:innovation": [
    examples("All examples"),
    section("innovation", "Edit introduction"),
  ],
  "heading:signpost": [
    examples("All signposts"),
    section("signpost", "Edit introduction"),
  ],
};

function placesOf({ id, kind, areaKey, sort, ref }: Block): Place[] {
  const named = ref?.id ?? "";
  switch (kind) {
    case "heading":
      return headingPlaces(id, areaKey);
    case "finding":
      return [
        {
          content: "findings",
          where: `findings/${named}/edit`,
          label: `Edit ${kindTitle(sort).toLowerCase()}`,
        },
        wording({ kind, id: named }),
      ];
    case "recommendation":
      return [
        {
          content: "recommendations",
          where: `recommendations/${named}/edit`,
          label: "Edit recommendation",
        },
        wording({ kind, id: named }),
      ];
    case "outcome":
      return [outcomePlace(named, "Edit outcome")];
    case "example":
      return [
        {
          content: "examples",
          where: `examples/${named}`,
          label: "Edit example",
        },
        wording({ kind, id: named }),
      ];
    default:
      // Where no level is sought, a remark stands in the outcome's place.
      return ref?.type === "outcome"
        ? [outcomePlace(named, "Edit remark")]
        : [];
  }
}

function headingPlaces(id: string, areaKey: string | null): Place[] {
  const own = /^heading:own:(.+)$/.exec(id)?.[1];
  if (own) return [section(own, "Edit section")];
  if (areaKey === null) return byHeading[id] ?? [];
  return id === `heading:${areaKey}`
    ? [section(areaKey, "Edit introduction")]
    : [
        {
          content: "findings",
          where: `findings?area=${areaKey}`,
          label: "All findings of this area",
        },
      ];
}

const outcomePlace = (areaKey: string, label: string): Place => ({
  content: "outcomes",
  where: `outcomes/${areaKey}`,
  label,
});
