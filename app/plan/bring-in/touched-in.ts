import { chosenIn, drawnIn } from "../../report/elsewhere/touched.ts";

/** A field in which somebody chose otherwise than it was drawn with. */
export interface Touched {
  name: string;
  was: string;
  chosen: string;
}

/** What was touched in a form that says what it was drawn with. */
export function touchedIn(form: object & { drawn?: unknown }): Touched[] {
  return [...drawnIn(form.drawn)].flatMap(([name, was]) => {
    const chosen = chosenIn(form, name) ?? was;
    return chosen === was ? [] : [{ name, was, chosen }];
  });
}
