import { isFound } from "../../forms/typed-again.ts";
import type { Answered } from "../../forms/use-answer.ts";

/** Values by the fields of the form: "kinds.p12". */
type Values = ReadonlyMap<string, string>;

/** What a form is drawn with, for its hidden field: "kinds.p12=text agreed=". */
export const drawnAs = (values: Iterable<readonly [string, string]>): string =>
  [...values]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join(" ");

/** What a form says it was drawn with. */
export function drawnIn(text: unknown): Values {
  if (typeof text !== "string" || text === "") return new Map();
  return new Map(
    text.split(" ").map((one) => {
      const [name = "", value = ""] = one.split("=");
      return [name, decoded(value)];
    }),
  );
}

/** A form can say anything. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Browsers send it, and the reader of forms drops what is empty. */
const canBeEmpty = [
  ...["areas", "priorities", "authors", "agreed"],
  ...["tags", "titles"],
];

/** What was chosen in a field; undefined where the form did not have it. */
export function chosenIn(form: object, name: string): string | undefined {
  const [group = "", key] = name.split(".");
  let found: unknown = form;
  for (const step of key === undefined ? [group] : [group, key]) {
    found =
      typeof found === "object" && found !== null
        ? new Map<string, unknown>(Object.entries(found)).get(step)
        : undefined;
  }
  if (typeof found === "string") return found;
  return canBeEmpty.includes(group) ? "" : undefined;
}

/**
 * A form that came back with what was touched in it alone, so that the rest is
 * drawn as it is kept by now.
 */
export function touchedOnly(
  answered: Answered | undefined,
  isAgreed: boolean,
): Answered | undefined {
  const typed = answered?.form.initialValue;
  const drawn = drawnIn(typed?.drawn);
  if (!answered || !typed || drawn.size === 0) return answered;
  const groups: Record<string, Record<string, string>> = {};
  const initialValue = { ...typed };
  for (const [name, was] of drawn) {
    const chosen = chosenIn(typed, name) ?? was;
    const isTouched = chosen !== was;
    const [group = "", key] = name.split(".");
    if (key === undefined) {
      initialValue.agreed = isTouched ? chosen : isAgreed ? "on" : "";
    } else {
      const kept = (groups[group] ??= {});
      if (isTouched) kept[key] = chosen;
    }
  }
  Object.assign(initialValue, groups);
  return { ...answered, form: { ...answered.form, initialValue } };
}

/**
 * What a form is drawn with that comes back with other rows of a list: what was
 * touched keeps what it was drawn with first, or no clash would be noticed.
 */
export function drawnAgain(
  now: Values,
  answered: Answered | undefined,
): Values {
  const typed = answered?.form.initialValue;
  if (!isFound(answered) || !typed) return now;
  const drawn = drawnIn(typed.drawn);
  return new Map(
    [...now].map(([name, saved]) => {
      const was = drawn.get(name) ?? saved;
      return [name, (chosenIn(typed, name) ?? was) === was ? saved : was];
    }),
  );
}
