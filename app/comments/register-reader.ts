import type {
  AnnotationSight,
  AnnotationStanding,
} from "#db/queries/annotation-filter.ts";
import type { Reader } from "./register-words.ts";

/** As whom somebody reads the register. */
export function readerOf({ answers, annotations }: AnnotationSight): Reader {
  if (answers === "all") return "team";
  return annotations === "all" ? "council" : "viewer";
}

/** By what each may narrow the list: who sees only what was sent, by nothing. */
export const standings = {
  team: ["unanswered", "answered", "unconfirmed", "confirmable", "confirmed"],
  council: [
    "chosen",
    "councilOnly",
    "merged",
    "sent",
    "unanswered",
    "answered",
  ],
  viewer: [],
} as const satisfies Record<Reader, readonly AnnotationStanding[]>;
