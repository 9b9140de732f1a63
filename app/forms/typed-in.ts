import type { Sent } from "./sent.server.ts";
import { holdsWords, readable } from "./word-fields.ts";

/** The words a person typed, in the order of the form, with readable names. */
export function typedIn({ fields }: Pick<Sent, "fields">) {
  return fields
    .filter(([name, value]) => holdsWords(name) && value.trim() !== "")
    .map(([name, value]) => ({ label: readable(name), value }));
}
