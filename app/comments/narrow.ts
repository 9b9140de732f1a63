import { typedAgain } from "../forms/typed-again.ts";
import type { Answered } from "../forms/use-answer.ts";
import { filterNames, queryOf } from "./filter.ts";

/**
 * What a press that only asks for other rows of the register is given: the
 * page again, with all that was ticked and typed, and nothing saved. The
 * filter belongs into the address: where it is not there yet, that address, to
 * which the form is to be sent once more. Null for a press that answers.
 */
export function shownAgain(url: URL, form: FormData): string | Answered | null {
  const then = form.get("then");
  if (then !== "narrow" && then !== "show") return null;
  const chosen = filterNames.map((name) => [name, form.get(name) || ""]);
  const isThere = chosen.every(
    ([name, value]) => (url.searchParams.get(String(name)) ?? "") === value,
  );
  if (then === "narrow" && !isThere) {
    const wanted = chosen.filter(([, value]) => value !== "");
    return url.pathname + queryOf(Object.fromEntries(wanted));
  }
  return typedAgain(form);
}
