import type { Editable } from "#workflows/permissions.ts";
import type { Block } from "../blocks.ts";
import type { Find } from "./find.ts";

/** Where what was found is mended, inside the challenge, and what is written. */
interface Place {
  content: Editable;
  where: string;
}

/** Where a find is mended; null where nobody of the team writes the words. */
export function placeToMend(
  { check, where }: Find,
  block: Block | undefined,
): Place | null {
  if (where !== null) return { content: contents[check], where };
  return block ? placeOfWords(block) : null;
}

const contents = {
  emptySections: "reportSections",
  withoutSource: "findings",
  oneKindOfSource: "findings",
  recommendations: "recommendations",
  requests: "requests",
  names: "reportSections",
  references: "reportSections",
  acronyms: "reportSections",
} as const satisfies Record<Find["check"], Editable>;

function placeOfWords({ id, ref, areaKey }: Block): Place | null {
  const named = ref?.id ?? "";
  switch (ref?.type) {
    case "finding":
      return { content: "findings", where: `findings/${named}/edit` };
    case "recommendation":
      return {
        content: "recommendations",
        where: `recommendations/${named}/edit`,
      };
    case "example":
      return { content: "examples", where: `examples/${named}` };
    case "outcome":
      return { content: "outcomes", where: `outcomes/${named}` };
    case "section":
      return { content: "reportSections", where: `report/sections/${named}` };
    default:
      return ofAreaList(id, areaKey);
  }
}

/** A reason why a list is empty, or a sub-heading between its findings. */
function ofAreaList(id: string, areaKey: string | null): Place | null {
  const reason = /^none:([^:]+):([^:]+):/.exec(id);
  if (reason) {
    return {
      content: "findings",
      where: `findings/reasons/${reason[1]}/${reason[2]}`,
    };
  }
  return id.startsWith("subheading:")
    ? { content: "findings", where: `findings?area=${areaKey ?? ""}` }
    : null;
}
