import { Checkbox } from "../forms/Checkbox.tsx";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";

interface Props {
  /** The address of the version. */
  of: string;
  /** "draft 2", "the final report". */
  name: string;
  /** How many comments this person can read on it. */
  comments: number;
  /** Why a file with them is not for everybody; "" when it is. */
  caution: string;
  /** Whether it is a draft, which can be sent round to be commented on. */
  isDraft: boolean;
}

/** What a Word file of a version holds, and what its readers can do with it. */
export function WordChoices(props: Props) {
  const { of, name, comments, caution, isDraft } = props;
  if (comments === 0 && !isDraft) return null;
  return (
    <div className="cf-screen-only">
      <Details summary="Word file with comments, or for comments only">
        <form
          className="cf-stack cf-stack--s"
          method="get"
          action={`${of}/word`}
          aria-label={`A Word file of ${name}`}
        >
          <p>
            Headings, lists and tables are Word’s own, and comments stand in its
            margin. The file has less than 1 MB.
          </p>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {comments > 0 && (
              <Checkbox
                id="word-comments"
                name="comments"
                value="on"
                label={
                  comments === 1
                    ? "With the comment that you can read on it"
                    : `With the ${comments} comments that you can read on it`
                }
                hint={caution || undefined}
                checked
              />
            )}
            {isDraft && (
              <Checkbox
                id="word-lock"
                name="lock"
                value="on"
                label="For comments only"
                hint="Word lets its readers comment, and change nothing else."
                checked={comments === 0}
              />
            )}
          </div>
          <p>
            <Button look="secondary" small>
              Download for Word
            </Button>
          </p>
        </form>
      </Details>
    </div>
  );
}
