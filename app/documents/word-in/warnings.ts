import { longestComment } from "./comments.ts";
import type { WordPackage } from "./package.ts";
import type { LeftOut } from "./left-out.ts";
import type { Story } from "./story.ts";
import type { WordComment } from "./word-document.ts";

const leftOut: Record<LeftOut, (count: number) => string> = {
  picture: (count) =>
    count === 1
      ? "A picture was left out."
      : `${count} pictures were left out.`,
  chart: (count) =>
    count === 1
      ? "A chart or diagram was left out."
      : `${count} charts or diagrams were left out.`,
  embedded: () => "A document inside this one was not read.",
};

/** What a person should know about a file that was read. */
export function warningsAbout(
  { elsewhere }: WordPackage,
  body: Story,
  comments: readonly WordComment[],
): string[] {
  const warnings = [...body.leftOut].map(([what, count]) =>
    leftOut[what](count),
  );
  if (body.tracked.done > 0) {
    warnings.push(
      "The file shows what changed since an earlier draft as tracked changes. Those are the report’s own: only what was changed after that is a suggestion.",
    );
  }
  if (elsewhere > 0) {
    warnings.push(
      "The file points at pictures, templates or objects elsewhere. They were not fetched.",
    );
  }
  if (body.tables.some(({ isCut }) => isCut)) {
    warnings.push(
      "A table is larger than 5,000 rows or 64 columns. What lies beyond is kept as paragraphs.",
    );
  }
  const nowhere = comments.filter(({ start }) => start === null).length;
  if (nowhere > 0) {
    warnings.push(
      `${nowhere} of the comments ${nowhere === 1 ? "stands" : "stand"} on no words of the text.`,
    );
  }
  if (comments.some(({ text }) => text.length >= longestComment)) {
    warnings.push(
      "A comment is longer than 100,000 letters. Its beginning was read.",
    );
  }
  if (comments.some(({ isThreadGuessed }) => isThreadGuessed)) {
    warnings.push(
      "The file does not say which comments are replies: those on the same words were put together by date.",
    );
  }
  return warnings;
}
