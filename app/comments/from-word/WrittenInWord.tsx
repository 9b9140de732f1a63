import { DateTime } from "../../ui/DateTime.tsx";
import type { Said } from "../said.ts";

/** Where something was said, if it was not here. */
export function WrittenInWord({ word }: Pick<Said, "word">) {
  if (!word) return null;
  const { takenInBy, isNamed, at } = word;
  if (!isNamed) {
    return (
      <p className="cf-small">
        From a Word file that does not say by whom, such as words changed
        without tracking. Taken in by {takenInBy}.
      </p>
    );
  }
  return (
    <p className="cf-small">
      Written in Word
      {at && (
        <>
          {" "}
          on <DateTime iso={at} show="date" />
        </>
      )}
      , and taken in here by {takenInBy}.
    </p>
  );
}
