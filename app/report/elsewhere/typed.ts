import { isFound } from "../../forms/typed-again.ts";
import { type Answered, versionRead } from "../../forms/use-answer.ts";

/** What was chosen and came back, by the name of its field. */
export type Typed = (
  group: "kinds" | "places" | "areas" | "priorities" | "all" | "authors",
  key: string,
) => string | null;

/**
 * What came back of a form, as it was chosen; nothing of what was kept with the
 * file, as its version says, though the report could not be brought in.
 */
export function typedIn(
  answered: Answered | undefined,
  version: number,
  isStale: boolean,
): Typed {
  const isKept =
    !isStale &&
    !isFound(answered) &&
    versionRead(answered, version) !== version;
  return (group, key) => {
    const typed: unknown = answered?.form.initialValue?.[group];
    if (isKept || typeof typed !== "object" || typed === null) return null;
    const found: unknown = Object.entries(typed).find(
      ([name]) => name === key,
    )?.[1];
    return typeof found === "string" ? found : null;
  };
}
