import type { Aside } from "./compare.ts";
import { priorityWords } from "./after-text.ts";

const forms: Partial<Record<string, string>> = {
  heading: "a heading",
  subheading: "a sub-heading",
  bullet: "a bullet",
  nestedBullet: "a nested bullet",
  numberedItem: "a numbered item",
  table: "a table",
};

/** What is another though no word is, in a sentence. */
export function asideWords({ what, before, after }: Aside): string {
  if (what === "link") {
    return before === "" ? "A link was added." : `Its link was ${before}.`;
  }
  if (what === "form") return `It was ${forms[before] ?? "a paragraph"}.`;
  if (what === "depth") {
    const further = Number(before) > Number(after);
    return `It was indented ${further ? "further" : "less"}.`;
  }
  const was = priorityWords({ kind: "recommendation", sort: before });
  return `It was ${was?.toLowerCase() ?? "without a priority"}.`;
}
