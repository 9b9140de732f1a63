import { outcomeTitle } from "#workflows/comment.ts";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import { citing } from "./citing.tsx";
import type { CommentPageView, OnReport } from "./comment-page.server.ts";

interface Props {
  page: CommentPageView;
  onReport: OnReport;
}

/** What became of a comment on the report, and who has to do what about it. */
export function AnswerPart({ page, onReport }: Props) {
  const { standing, answer, mayAnswer } = onReport;
  return (
    <section className="cf-section" aria-labelledby="answer">
      <h2 className="govuk-heading-m" id="answer">
        The peer team’s answer
      </h2>
      {answer ? (
        <div className="cf-panel cf-stack cf-stack--s cf-measure">
          <p>
            <Tag tone={standing.tone}>{outcomeTitle(answer.outcome)}</Tag>
          </p>
          <Prose text={answer.reason} line={citing(page.citations)} />
          {answer.by && <Readers answer={answer} by={answer.by} />}
        </div>
      ) : (
        <p>
          {standing.title === "Sent"
            ? "There is no answer to read yet."
            : `${standing.title}: the peer team has not been sent this comment.`}
        </p>
      )}
      <div className="cf-cluster">
        {onReport.mayConfirm && answer && (
          <ButtonForm
            action={`${page.href}/confirm`}
            fields={{ version: answer.version }}
            label="Confirm the answer"
            look="primary"
            small={false}
          />
        )}
        {mayAnswer && (
          <LinkButton
            href={`${page.href}/answer`}
            look={answer ? "secondary" : "primary"}
          >
            {answer ? "Change the answer" : "Answer the comment"}
          </LinkButton>
        )}
      </div>
      {onReport.waitsForSecondReader && (
        <p>You wrote this answer: another member of the team confirms it.</p>
      )}
    </section>
  );
}

interface ReadersProps {
  answer: NonNullable<OnReport["answer"]>;
  by: string;
}

function Readers({ answer, by }: ReadersProps) {
  return (
    <p className="cf-small cf-secondary">
      Answered by {by}.{" "}
      {answer.confirmedBy
        ? `Confirmed by ${answer.confirmedBy}. `
        : "Not confirmed by a second reader yet. "}
      {answer.sentToCouncil
        ? "The council can read it."
        : "The council reads it with the next version of the report."}
    </p>
  );
}
