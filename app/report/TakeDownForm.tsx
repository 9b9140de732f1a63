import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  /** The challenge, and its public report. */
  top: string;
  href: string;
  version: number;
  once: string;
  answered: Answered | undefined;
}

/** Asks why nobody shall read the public report any more. */
export function TakeDownForm({ top, href, version, once, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{ reason: string }>(
    "take-down",
    answered,
    {},
  );
  return (
    <>
      <PageHeading
        title="Take the public report down"
        lead="Its address will say that the report was taken down. In here nothing changes, and it can be published again at the same address while the council works on its improvement plan."
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
        version={versionRead(answered, version)}
        once={once}
        keep
      >
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Both sides and the programme’s office read it in the history; the public does not. Repeat nothing in it that should not be known."
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
