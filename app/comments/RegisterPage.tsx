import type { Answered } from "../forms/use-answer.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { AnswerAlike } from "./AnswerAlike.tsx";
import { CommentFilters } from "./CommentFilters.tsx";
import { pageHref } from "./filter.ts";
import { RegisterTable } from "./RegisterTable.tsx";
import { StillOpen } from "./StillOpen.tsx";
import { RegisterDownloads } from "./RegisterDownloads.tsx";
import type { Register } from "./register.server.ts";

interface Props {
  register: Register;
  answered: Answered | undefined;
}

/** Every comment on the report and what became of it. */
export function RegisterPage({ register, answered }: Props) {
  // What came back is shown though the team may no longer answer: it says so.
  const answering = answered ?? (register.mayAnswer && register.all > 0);
  return (
    <>
      <PageHeading title="Comments on the report" lead={leadOf(register)} />
      <RegisterDownloads register={register} />
      {answering ? (
        <AnswerAlike register={register} answered={answered} />
      ) : (
        <ReadOnly register={register} />
      )}
    </>
  );
}

function ReadOnly({ register }: Pick<Props, "register">) {
  const { rows, page, pages, query, filters, filtered } = register;
  return (
    <>
      <div className="cf-stack">
        <StillOpen open={register.open} />
        {(rows.length > 0 || filtered) && <CommentFilters fields={filters} />}
      </div>
      {rows.length === 0 ? (
        <Empty register={register} />
      ) : (
        <RegisterTable register={register} />
      )}
      <Pagination page={page} pages={pages} href={pageHref(query)} />
    </>
  );
}

/** Where nothing is there at all, that is said below and not counted. */
const leadOf = ({ words, total, filtered }: Register) =>
  total > 0 || filtered ? words.lead : undefined;

function Empty({ register: { filtered, words } }: Pick<Props, "register">) {
  if (filtered) {
    return (
      <EmptyState title="No comment is like that">
        <p>
          <a href="?">Show all comments</a>
        </p>
      </EmptyState>
    );
  }
  return <EmptyState title={words.none}>{words.nothing}</EmptyState>;
}
