import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";

interface Props {
  base: string;
  id: string;
  text: string;
  /** How many findings cite it. */
  citedBy: number;
  answered: Answered | undefined;
}

/** Asks once more before a note goes off the lists. */
export function RemoveNote({ base, id, text, citedBy, answered }: Props) {
  const { problems, theirs } = useAnswer("remove", answered, {});
  return (
    <>
      <PageHeading
        title="Remove this note?"
        lead="It leaves every list and cannot be brought back here. It is kept, marked as removed."
      />
      <div className="cf-panel cf-section cf-measure">
        <Prose text={text} />
      </div>
      {citedBy > 0 && (
        <p>
          {citedBy === 1 ? "One finding cites" : `${citedBy} findings cite`}{" "}
          this note and will go on citing it.
        </p>
      )}
      <PostForm id="remove" problems={problems} theirs={theirs}>
        <div className="govuk-button-group">
          <Button look="warning">Remove the note</Button>
          <a className="govuk-link" href={`${base}/${id}`}>
            Keep it
          </a>
        </div>
      </PostForm>
    </>
  );
}
