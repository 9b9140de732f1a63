import { findingName } from "../../findings/finding.ts";
import type { Block } from "../blocks.ts";

/** What a reference can name: by its sort and the number before it. */
export type Sort = "section" | "recommendation" | "strength" | "consideration";

/** A numbered thing of a report. */
export interface Numbered {
  sort: Sort;
  /** As a reference has it: "4.2"; of findings "4.2 3". */
  number: string;
  /** Its block's id, by which it is the same from version to version. */
  id: string;
  /** Its title, or the bold words it begins with; "" for none. */
  title: string;
}

/** Everything in a report that a reference can name, in its order. */
export function numberedIn(blocks: readonly Block[]): Numbered[] {
  let section = "";
  return blocks.flatMap((block): Numbered[] => {
    const { id, kind, depth, label, text, leadIn, sort } = block;
    if (kind === "heading" && depth <= 2) section = label || section;
    if (label === "") return [];
    switch (kind) {
      case "heading":
        return [{ sort: "section", number: label, id, title: text }];
      case "recommendation": {
        const title = leadIn.replace(/[:.]$/, "");
        return [{ sort: "recommendation", number: label, id, title }];
      }
      case "finding":
        return sort === "strength" || sort === "consideration"
          ? [{ sort, number: `${section} ${label}`, id, title: "" }]
          : [];
      default:
        return [];
    }
  });
}

/** A numbered thing as people say it: "section 4.2", "strength 3 in 4.2". */
export function sayNumbered({ sort, number }: Numbered): string {
  const [section = "", item = ""] = number.split(" ");
  return item === ""
    ? `${sort} ${number}`
    : `${findingName({ kind: sort, number: item }).toLowerCase()} in ${section}`;
}
