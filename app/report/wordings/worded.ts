import type { Worded } from "#db/queries/wordings.ts";
import { firstWords } from "../../ui/first-words.ts";
import { opening } from "../background.ts";
import { textOf } from "../sent-things.ts";
import type { ReportSource, SourceExample } from "../source.ts";
import {
  type WordedKind,
  type WordedThing,
  theOpening,
  thingName,
} from "./thing.ts";

/** A thing's own words, whatever the report says; undefined for none. */
export function ownWords(
  source: ReportSource,
  { kind, id }: WordedThing,
): Worded | undefined {
  if (kind === "opening") {
    const text = textOf(opening(source));
    return id === theOpening.id ? { leadIn: "", text } : undefined;
  }
  const lists = {
    finding: source.findings,
    recommendation: source.recommendations.map(asPrinted),
    example: source.examples.map(withCouncil),
  };
  const things: ReadonlyArray<Entry> = lists[kind];
  const found = things.find((one) => one.id === id);
  return found && { leadIn: found.leadIn ?? "", text: found.text };
}

interface Entry {
  id: string;
  leadIn?: string;
  text: string;
}

/** A report's source as the report words it. */
export function reworded(source: ReportSource): ReportSource {
  const words = (kind: WordedKind) => {
    return <T extends { id: string }>(thing: T): T => ({
      ...thing,
      ...source.wordings.get(thingName({ kind, id: thing.id })),
    });
  };
  return {
    ...source,
    findings: source.findings.map(words("finding")),
    recommendations: source.recommendations
      .map(asPrinted)
      .map(words("recommendation")),
    examples: source.examples.map(withCouncil).map(words("example")),
  };
}

/** First words that only name a text in lists are not said twice. */
const asPrinted = <T extends Worded>(thing: T): T => ({
  ...thing,
  leadIn: firstWords(thing),
});

/** An example opens with its council too, unless that is all it opens with. */
function withCouncil(example: SourceExample): SourceExample {
  const { leadIn, text, council } = asPrinted(example);
  const isSaid =
    council === leadIn || (leadIn === "" && text.startsWith(council));
  if (council === "" || isSaid) return { ...example, leadIn };
  const open = leadIn.trim().replace(/[.:;,]+$/, "");
  const opening = open === "" ? council : `${open} (${council})`;
  return { ...example, leadIn: opening };
}
