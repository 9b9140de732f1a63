import { WordChanges } from "../../report/WordChanges.tsx";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { unsettle } from "../comment.ts";
import type { OnReport } from "../comment-page.server.ts";

/** Where a comment was written in Word, and the words that it suggests. */
export function FromWordPart({ onReport }: { onReport: OnReport }) {
  const { word, suggested, isSettled, mayUnsettle, passage } = onReport;
  return (
    <>
      {suggested && (
        <section className="cf-section" aria-labelledby="suggested">
          <h2 className="govuk-heading-m" id="suggested">
            Suggested wording
          </h2>
          <WordChanges {...suggested} />
        </section>
      )}
      {word && (
        <p>
          Written in Word
          {word.at && (
            <>
              {" "}
              on <DateTime iso={word.at} show="date" />
            </>
          )}
          , and taken in here by {word.takenInBy}.
          {passage.madeOn?.onWhole && word.quote !== "" && (
            <> It stood on “{word.quote}”, which has no place in this draft.</>
          )}
        </p>
      )}
      {isSettled && (
        <div className="cf-cluster">
          <p>It was marked as resolved in Word. Only the council reads that.</p>
          {mayUnsettle && (
            <ButtonForm
              fields={{ [unsettle.name]: unsettle.value }}
              label="Mark as not resolved"
            />
          )}
        </div>
      )}
    </>
  );
}
