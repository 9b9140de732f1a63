import { CommentFilters, FiltersInForm } from "../comments/CommentFilters.tsx";
import { pageHref } from "../comments/filter.ts";
import { listOf } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { DeskTable } from "./DeskTable.tsx";
import type { CommentList } from "./comment-list.server.ts";

interface Props {
  list: CommentList;
  back: string;
  answered: Answered | undefined;
}

/** Chooses which comments go to the peer team, many at a time. */
export function ChoosePage({ list, back, answered }: Props) {
  const { comments, filters, page, pages, query } = list;
  const id = "choose";
  const { fields, problems, theirs } = useAnswer<Record<"chosen", string>>(
    id,
    answered,
    {},
  );
  return (
    <>
      <PageHeading
        title="Choose the comments to send"
        lead="Tick the comments that the peer team is to read. All others, and what departments said to each other, stay with the council. Where several say the same, open the best of them and merge the others into it."
      />
      {comments.length === 0 ? (
        <>
          <CommentFilters fields={filters} />
          <EmptyState title="There is no comment to choose" />
        </>
      ) : (
        <PostForm id={id} problems={problems} theirs={theirs}>
          <FiltersInForm
            fields={filters}
            then="show"
            button="Show, and save the choice"
          />
          <DeskTable
            comments={comments}
            citations={list.citations}
            choosing={{ ticked: answered ? listOf(fields.chosen) : null }}
          />
          {pages > 1 && <p>Another page saves the choice on this one.</p>}
          <Pagination
            page={page}
            pages={pages}
            href={pageHref(query)}
            then="page"
          />
          <div className="govuk-button-group">
            <Button>Save the choice</Button>
            <Button look="secondary" name="which" value="all">
              Send all of these
            </Button>
            <Button look="secondary" name="which" value="none">
              Send none of these
            </Button>
            <a className="govuk-link" href={back}>
              Back to the response
            </a>
          </div>
        </PostForm>
      )}
    </>
  );
}
