import type { Editable } from "#workflows/permissions.ts";
import type { Block } from "../blocks.ts";
import {
  type WordedThing,
  theOpening,
  thingName,
  thingNamed,
  wordedKind,
  wordingEditable,
} from "../wordings/thing.ts";
import type { Find } from "./find.ts";

/** Where what was found is mended, inside the challenge, and what is written. */
interface Place {
  /** Null for what can be read and followed up at any time, as a request. */
  content: Editable | null;
  where: string;
}

/**
 * Where a find is mended; null where nobody of the team writes the words.
 * @param worded what the report words otherwise, by `thingName`
 */
export function placeToMend(
  { where }: Find,
  block: Block | undefined,
  worded: ReadonlySet<string>,
): Place | null {
  if (where !== null) return { content: contentAt(where), where };
  if (!block) return null;
  const { id, ref } = block;
  const kind = wordedKind(ref?.type ?? "");
  const thing = kind && ref ? { kind, id: ref.id } : null;
  if (thing && worded.has(thingName(thing))) return wording(thing);
  return /^(?:background|opening):/.test(id)
    ? wording(theOpening)
    : placeOfWords(block);
}

const wording = (thing: WordedThing): Place => ({
  content: wordingEditable(thing.kind),
  where: `report/wordings/${thingName(thing)}`,
});

/** What is written at an address that a find knows itself. */
function contentAt(where: string): Place["content"] {
  const [room = "", wordings, named = ""] = where.split(/[/?]/);
  const thing = wordings === "wordings" ? thingNamed(named) : undefined;
  return thing ? wordingEditable(thing.kind) : (contents[room] ?? null);
}

const contents: Partial<Record<string, Editable>> = {
  findings: "findings",
  recommendations: "recommendations",
  examples: "examples",
  report: "reportSections",
};

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
      return ofHeading(id) ?? ofAreaList(id, areaKey);
  }
}

/** A section of the report's own, of which only the heading is there. */
function ofHeading(id: string): Place | null {
  const own = /^heading:own:(.+)$/.exec(id)?.[1];
  return own
    ? { content: "reportSections", where: `report/sections/${own}` }
    : null;
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
