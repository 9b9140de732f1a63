import { rags, ragSaid } from "#workflows/action.ts";
import { isRated } from "./lay-out.ts";
import { ragLook, ragWords } from "./looks.ts";
import type { PrintedPlan, PrintedTag } from "./printed-plan.ts";

/** A rating as it looks, with what it means. */
interface Sign {
  shape: string;
  words: string;
  /** "RRGGBB" */
  colour: string;
  means: string;
}

/** What the signs of a plan mean: only those that may stand in it. */
export interface Legend {
  ratings: readonly Sign[];
  tags: readonly PrintedTag[];
}

export const legendOf = (
  plan: Pick<PrintedPlan, "columns" | "tags">,
): Legend => ({
  ratings: isRated(plan)
    ? rags.map((rag) => ({
        shape: ragLook(rag).shape,
        words: ragWords(rag),
        colour: ragLook(rag).fill,
        means: ragSaid(rag).means,
      }))
    : [],
  tags: plan.tags,
});

export const legendWords = {
  ratings: "Ratings",
  unrated: "Where there is no letter, nobody has given a rating.",
  tags: "Tags",
  tagged: "Rows that belong to it bear its name.",
} as const;

/** How a section's aspirations are announced. */
export const aspirationsTitle = "Our aspirations";

/** Said in place of a table without rows. */
export const noRows = "Nothing stands in this section yet.";
