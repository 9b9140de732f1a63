import type { Answered } from "../../forms/use-answer.ts";
import { drawnAgain, drawnAs } from "./touched.ts";

interface Props {
  /** What is kept, by the fields of the form. */
  now: ReadonlyMap<string, string>;
  answered: Answered | undefined;
}

/** What a form is drawn with, to tell afterwards what was touched in it. */
export const Drawn = ({ now, answered }: Props) => (
  <input
    type="hidden"
    name="drawn"
    value={drawnAs(drawnAgain(now, answered))}
  />
);
