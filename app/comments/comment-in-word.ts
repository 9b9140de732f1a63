import type { Annotation } from "#db/queries/annotations.ts";
import type { Annotation as Shown } from "../report/annotation.ts";
import { alsoSaidNote, departmentNote } from "./comment-notes.ts";
import { labelOf } from "./evidence-shown.ts";
import { beginning } from "./quote.ts";

const longest = 240;

/** What a comment begins with in a Word file: "7. Fact." */
export function commentLead({ number, kind, blockId, carried }: Shown): string {
  const isOnWhole = blockId === null && carried !== "notPlaced";
  const what = kind || "Comment";
  return `${number}. ${what}${isOnWhole ? ", on the report as a whole" : ""}.`;
}

/** What the words of a comment begin with under the one it was merged into. */
export const mergedLead = (number: number | string | null): string =>
  `Comment ${number}, merged into this. Council only.`;

/** What its page says of a comment, as lines after its words. */
export function commentNotes(
  { madeOn, carried, quote = "", alsoBy, stayed }: Shown,
  { department, evidence, sentAt, chosen }: Annotation,
): string[] {
  const words = `“${beginning(quote, longest)}”`;
  const gone: Record<string, string> = {
    changedWords: stayed
      ? ` The words around those it was made on have changed: ${words}`
      : ` The words it was made on have changed: ${words}`,
    notPlaced: ` Its words are no longer in the report: ${words}`,
  };
  return [
    ...(department ? [departmentNote(department)] : []),
    ...(alsoBy ? [alsoSaidNote(alsoBy)] : []),
    ...(evidence ? [labelOf(evidence)] : []),
    ...(madeOn === undefined
      ? []
      : [`Made on draft ${madeOn}.${(quote && gone[carried ?? ""]) || ""}`]),
    ...(sentAt === null
      ? [
          chosen
            ? "Chosen to send: the peer team has not been sent it yet."
            : "Council only: the peer team has not been sent it.",
        ]
      : []),
  ];
}
