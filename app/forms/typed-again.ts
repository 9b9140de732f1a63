import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { Answered } from "./use-answer.ts";

/** The page again with all that was typed and ticked, and nothing saved. */
export function typedAgain(form: FormData): Answered {
  const { initialValue } = parseWithZod(form, { schema: z.object({}) }).reply();
  return { form: { initialValue: initialValue ?? null }, theirs: null };
}

/** The `then` of a press that only asks for other rows of a list in a form. */
export const find = "find";

/** The words to find rows by, in a form with such a list. */
export type Findable = { find: string };

/** What Enter sends in a form with such a list. */
export const enter = { name: "enter", value: "pressed" };

/** Words in a search that were not looked for yet, in a form sent by Enter. */
const isSearch = (form: FormData) =>
  form.get(enter.name) === enter.value &&
  words(form, "find") !== words(form, "wasFound");

const words = (form: FormData, name: keyof Findable | "wasFound") =>
  String(form.get(name) ?? "").trim();

/** Whether a press only asks for other rows of a list in a form. */
export const isFind = (form: FormData): boolean =>
  form.get("then") === find || isSearch(form);

/** The page again with other rows of its list. */
export function foundIn(form: FormData): Answered {
  form.set("then", find);
  return typedAgain(form);
}

/** Whether a form came back only to show other rows. */
export const isFound = (answered: Answered | undefined): boolean =>
  answered?.form.initialValue?.["then"] === find && !answered.form.error;
