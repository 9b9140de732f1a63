import { find } from "../../forms/typed-again.ts";
import { Details } from "../../ui/Details.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { formatDate } from "../../ui/dates.ts";
import { excerpt } from "../../ui/excerpt.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";
import { kindTitle } from "./kinds.ts";
import { commentsPage } from "./understand.ts";

interface Props extends Pick<MappingShown, "comments"> {
  /** They stand in a form, whose choices another page of them brings back. */
  inForm: boolean;
  /** The form came back for another page of them. */
  again?: boolean;
}

/** The comments in a file page by page, and the words that each stands on. */
export function CommentsIn({ comments, inForm, again }: Props) {
  const { total, page, pages, first, shown, isAsked } = comments;
  if (total === 0) return null;
  return (
    <Details
      summary={`The ${total === 1 ? "comment" : `${total} comments`} in it`}
      open={isAsked}
    >
      {again && (
        <p className="cf-unsaved" tabIndex={-1} autoFocus>
          Page {page} of {pages} of the comments. Nothing is saved yet.
        </p>
      )}
      <ol className="govuk-list cf-came" start={first} id={commentsPage}>
        {shown.map((one) => (
          <Comment key={one.number} {...one} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={(number) =>
          `?${commentsPage}=${number}${inForm ? "" : `#${commentsPage}`}`
        }
        label="Pages of comments"
        then={inForm ? find : undefined}
      />
    </Details>
  );
}

function Comment(one: Props["comments"]["shown"][number]) {
  return (
    <li>
      <p>
        <strong>
          {one.isReply ? "Reply by " : ""}
          {one.author || "Somebody"}
          {one.date && `, ${formatDate(one.date.slice(0, 10))}`}:
        </strong>{" "}
        {one.text}
      </p>
      <p className="cf-secondary">
        {one.quote && `On “${excerpt(one.quote, 240)}”, `}
        {one.on
          ? `${kindTitle(one.on.kind).toLowerCase()} in ${one.on.section}`
          : "with no place in the text"}
      </p>
    </li>
  );
}
