import type { Answered } from "../../forms/use-answer.ts";

/** What was chosen and came back, by the name of its field. */
export type Typed = (
  group: "kinds" | "places" | "areas" | "priorities" | "all" | "authors",
  key: string,
) => string | null;

/** What came back of a form, as it was chosen. */
export function typedIn(answered: Answered | undefined): Typed {
  return (group, key) => {
    const typed: unknown = answered?.form.initialValue?.[group];
    if (typeof typed !== "object" || typed === null) return null;
    const found: unknown = Object.entries(typed).find(
      ([name]) => name === key,
    )?.[1];
    return typeof found === "string" ? found : null;
  };
}
