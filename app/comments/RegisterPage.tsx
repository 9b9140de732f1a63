import { PostForm } from "../forms/PostForm.tsx";
import { listOf } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { OutcomeField, ReasonField } from "./AnswerForm.tsx";
import { CommentFilters } from "./CommentFilters.tsx";
import { RegisterTable } from "./RegisterTable.tsx";
import type { Register } from "./register.server.ts";

interface Props {
  register: Register;
  answered: Answered | undefined;
}

/** Every comment on the report and what became of it. */
export function RegisterPage({ register, answered }: Props) {
  const { rows, page, pages, query, filters, filtered, mayAnswer } = register;
  return (
    <>
      <PageHeading title="Comments on the report" lead={leadOf(register)} />
      <div className="cf-stack">
        <StillOpen open={register.open} />
        {(rows.length > 0 || filtered) && <CommentFilters fields={filters} />}
      </div>
      {rows.length === 0 && <Empty register={register} />}
      {rows.length > 0 && mayAnswer && (
        <AnswerAlike register={register} answered={answered} />
      )}
      {rows.length > 0 && !mayAnswer && <RegisterTable register={register} />}
      <Pagination
        page={page}
        pages={pages}
        href={(number) =>
          `${query === "" ? "?" : `${query}&`}page=${String(number)}`
        }
      />
    </>
  );
}

/** Where nothing is there at all, that is said below and not counted. */
const leadOf = ({ words, total, filtered }: Register) =>
  total > 0 || filtered ? words.lead : undefined;

/** What the team has still to do, each a way to just those comments. */
function StillOpen({ open }: Pick<Register, "open">) {
  if (!open || open.unanswered + open.unconfirmed === 0) return null;
  const { unanswered, unconfirmed } = open;
  return (
    <ul className="cf-cluster cf-plain-list">
      {unanswered > 0 && (
        <li>
          <a href="?standing=unanswered">{unanswered} not answered</a>
        </li>
      )}
      {unconfirmed > 0 && (
        <li>
          <a href="?standing=unconfirmed">
            {unconfirmed} without a second reader
          </a>
        </li>
      )}
    </ul>
  );
}

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

function AnswerAlike({ register, answered }: Props) {
  const id = "alike";
  const { fields, problems, theirs } = useAnswer<
    Record<"comments" | "outcome" | "reason", string>
  >(id, answered, {});
  const open = register.rows.some(({ answer }) => answer === null);
  return (
    <PostForm id={id} problems={problems} theirs={theirs}>
      <div id={fields.comments.id} tabIndex={-1}>
        <RegisterTable register={register} ticked={listOf(fields.comments)} />
      </div>
      {open && (
        <section className="cf-section cf-measure" aria-labelledby="together">
          <h2 className="govuk-heading-m" id="together">
            Answer the ticked comments alike
          </h2>
          <OutcomeField field={fields.outcome} />
          <ReasonField field={fields.reason} />
          <Button>Answer the ticked comments</Button>
        </section>
      )}
    </PostForm>
  );
}
