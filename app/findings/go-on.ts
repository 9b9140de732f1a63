import { typedAgain } from "../forms/typed-again.ts";
import type { Answered } from "../forms/use-answer.ts";

/**
 * What a press that chooses another finding to merge with is given where the
 * merged words were written already: the page with both, and those words. The
 * choice belongs into the address: where it is not there yet, that address, to
 * which the form is to be sent once more. Null where there is nothing to keep.
 */
export function goOnWriting(
  url: URL,
  form: FormData,
): string | Answered | null {
  const other = form.get("other");
  const chooses = form.get("step") === "choose" && form.get("text");
  if (!chooses || typeof other !== "string" || other === "") return null;
  return url.searchParams.get("with") === other
    ? typedAgain(form)
    : `${url.pathname}?${new URLSearchParams({ with: other })}`;
}
