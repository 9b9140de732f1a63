import { NotOpen } from "../challenge/NotOpen.tsx";
import { HiddenField } from "../forms/HiddenField.tsx";
import { NotSaved } from "../forms/NotSaved.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { publishedAgain } from "./take-down.ts";

interface Props {
  /** The challenge. */
  top: string;
  /** Its public report; null once nothing is public. */
  href: string | null;
  /** Why there is nothing to take down then. */
  because: string;
  /** Since when it is public. */
  publishedAt: string;
  /** When it can be public again. */
  again: string;
  once: string;
  answered: Answered | undefined;
}

/** Asks why nobody shall read the public report any more. */
export function TakeDownForm({ href, ...props }: Props) {
  return href === null ? (
    <NothingPublic {...props} />
  ) : (
    <Ask {...props} href={href} />
  );
}

/** Somebody else may have taken it down first: what was typed is shown. */
function NothingPublic({
  top,
  because,
  answered,
}: Omit<Props, "href" | "again">) {
  const value = answered?.form.initialValue?.["reason"];
  return (
    <>
      <NotOpen what="What is public" back={top} because={because} />
      {typeof value === "string" && (
        <NotSaved typed={[{ label: "Reason", value }]} />
      )}
    </>
  );
}

function Ask({
  top,
  href,
  publishedAt,
  again,
  once,
  answered,
}: Omit<Props, "href"> & { href: string }) {
  const { fields, problems, theirs } = useAnswer<{
    reason: string;
    publishedAt: string;
  }>("take-down", answered, { publishedAt });
  // Until told of another publication, the form is about the one it began with.
  const told = problems.some(({ message }) => message === publishedAgain);
  return (
    <>
      <PageHeading
        title="Take the public report down"
        lead={`Its address will say that the report was taken down. In here the report stays, with a notice that it is not public any more. ${again}`}
      />
      <p>
        <a className="govuk-link" href={href}>
          Read the public report
        </a>
      </p>
      <PostForm
        id="take-down"
        problems={problems}
        theirs={theirs}
        once={once}
        keep
        keepRead={fields.publishedAt.name}
      >
        <HiddenField
          field={fields.publishedAt}
          value={told ? publishedAt : undefined}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Both sides and the programme’s office read it in the history and on the overview; the public does not. Repeat nothing in it that should not be known."
          rows={4}
        />
        <div className="govuk-button-group">
          <Button look="warning">Take the report down</Button>
          <a className="govuk-link" href={top}>
            Leave it public
          </a>
        </div>
      </PostForm>
    </>
  );
}
