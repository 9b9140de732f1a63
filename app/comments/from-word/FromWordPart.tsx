import { WordChanges } from "../../report/WordChanges.tsx";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { unsettle } from "../comment.ts";
import type { OnReport } from "../comment-page.server.ts";

/** What a comment has of Word: words it suggests, where it stood, its mark. */
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
      {word && passage.madeOn?.onWhole && word.quote !== "" && (
        <p>
          In Word it stood on “{word.quote}”, which has no place in this draft.
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
