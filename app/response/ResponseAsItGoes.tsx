import { pageHref } from "../comments/filter.ts";
import { Pagination } from "../ui/Pagination.tsx";
import { DeskTable } from "./DeskTable.tsx";
import { PositionList } from "./PositionList.tsx";
import type { SignOffView } from "./sign-off.server.ts";

type Props = Pick<
  SignOffView,
  | "chosen"
  | "comments"
  | "citations"
  | "page"
  | "pages"
  | "positions"
  | "mayChoose"
  | "top"
>;

/** The response as it would go: the comments that are chosen, the positions. */
export function ResponseAsItGoes(props: Props) {
  const {
    chosen,
    comments,
    citations,
    page,
    pages,
    positions,
    mayChoose,
    top,
  } = props;
  return (
    <>
      <section className="cf-section" aria-labelledby="comments">
        <h2 className="govuk-heading-m" id="comments">
          Comments that are sent
        </h2>
        <p>
          {chosen === 0
            ? "No comment is chosen: none will be sent."
            : `${chosen} ${chosen === 1 ? "comment is" : "comments are"} chosen to be sent. All others stay with the council.`}{" "}
          {mayChoose && (
            <a href={`${top}/response/choose`}>Choose the comments to send</a>
          )}
        </p>
        {comments.length > 0 && (
          <DeskTable comments={comments} citations={citations} />
        )}
        <Pagination page={page} pages={pages} href={pageHref("")} />
      </section>
      <section className="cf-section" aria-labelledby="positions">
        <h2 className="govuk-heading-m" id="positions">
          Positions on the recommendations
        </h2>
        <PositionList positions={positions} changeAt={null} />
      </section>
    </>
  );
}
