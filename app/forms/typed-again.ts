import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { isSecret } from "./fields.ts";
import type { Answered } from "./use-answer.ts";

/** The page again with all that was typed and ticked, and nothing saved. */
export function typedAgain(form: FormData): Answered {
  const hideFields = [...form.keys()].filter(isSecret);
  const { initialValue } = parseWithZod(form, { schema: z.object({}) }).reply({
    hideFields,
  });
  return { form: { initialValue: initialValue ?? null }, theirs: null };
}

/** The `then` of a press that only asks for other rows of a list in a form. */
export const find = "find";

/** What rows are found by in a form with such a list: words, and a group. */
export type Findable = { find: string; findIn: string };

/** What Enter sends in a form with such a list. */
export const enter = { name: "enter", value: "pressed" };

/** What rows are found by as one text: it tells whether they were found yet. */
export const askedFor = ({ find: words, findIn }: Findable) =>
  `${findIn.trim()} ${words.trim()}`.trim();

/** A search that was not looked for yet, in a form sent by Enter. */
function isSearch(form: FormData): boolean {
  const text = (name: string) => String(form.get(name) ?? "");
  const asked = askedFor({ find: text("find"), findIn: text("findIn") });
  return form.get(enter.name) === enter.value && asked !== text("wasFound");
}

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
