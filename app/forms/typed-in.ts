import { questionField } from "../challenge/questions.ts";
import type { Sent } from "./sent.server.ts";
import { readable, wordFields } from "./word-fields.ts";

const isWords = (name: string) =>
  wordFields.has(name) || name.startsWith(questionField(""));

/** The words a person typed, in the order of the form, with readable names. */
export function typedIn({ fields }: Pick<Sent, "fields">) {
  return fields
    .filter(([name, value]) => isWords(name) && value.trim() !== "")
    .map(([name, value]) => ({ label: readable(name), value }));
}
