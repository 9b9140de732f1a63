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
  /** How many of them only the council reads. */
  inside: number;
  /** Why a file with them is not for everybody; "" when it is. */
  caution: string;
  /** Whether what is the council's alone can be in it. */
  readsInside: boolean;
  /** Whether it is a draft, which can be sent round to be commented on. */
  isDraft: boolean;
}

/** What a Word file of a version holds, and what its readers can do with it. */
export function WordChoices(props: Props) {
  const { of, name, comments, inside, caution, isDraft } = props;
  const readsInside = props.readsInside && comments > 0;
  if (comments === 0 && !isDraft) return null;
  const sent = comments - inside;
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
            {sent > 0 && (
              <Checkbox
                id="word-comments"
                name="comments"
                value="on"
                label={sentWords(sent, readsInside)}
                hint={(!readsInside && caution) || undefined}
                checked
              />
            )}
            {readsInside && (
              <Checkbox
                id="word-inside"
                name="inside"
                value="on"
                label={insideWords(inside)}
                hint={caution}
                checked={false}
              />
            )}
            {isDraft && (
              <Checkbox
                id="word-lock"
                name="lock"
                value="on"
                label="For comments only"
                hint="Word lets its readers comment, and change nothing else."
                checked={sent === 0}
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

const counted = (count: number) =>
  count === 1 ? "comment" : `${count} comments`;

const sentWords = (sent: number, readsInside: boolean) =>
  readsInside
    ? `With the ${counted(sent)} sent to the peer team`
    : `With the ${counted(sent)} that you can read on it`;

/** What is the council's alone: its threads may be all there is of it. */
const insideWords = (inside: number) =>
  inside === 0
    ? "With what departments said to each other, which the council alone reads"
    : `With the ${counted(inside)} that the council alone reads`;
