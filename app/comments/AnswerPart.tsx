import { outcomeTitle } from "#workflows/comment.ts";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
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
          {answer.by && (
            <Readers
              answer={answer}
              by={answer.by}
              earlier={onReport.earlier.length > 0}
            />
          )}
        </div>
      ) : (
        <p>
          {onReport.sent
            ? "There is no answer to read yet."
            : `${standing.title}: the peer team has not been sent this comment.`}
        </p>
      )}
      {onReport.inVain.map(({ sentence, href }) => (
        <p key={href} className="cf-measure">
          {sentence}.{" "}
          <a className="govuk-link" href={href}>
            Look at that comment
          </a>
        </p>
      ))}
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
      <Earlier onReport={onReport} page={page} />
      {onReport.waitsForSecondReader && (
        <p>You wrote this answer: another member of the team confirms it.</p>
      )}
      <Next next={onReport.next} />
    </section>
  );
}

/** What the council was told before, and with which version. */
function Earlier({ page, onReport: { earlier } }: Props) {
  if (earlier.length === 0) return null;
  return (
    <section className="cf-stack cf-measure" aria-labelledby="earlier">
      <h3 className="govuk-heading-s" id="earlier">
        Earlier, as it was sent
      </h3>
      {earlier.map((one) => (
        <div key={one.at} className="cf-panel cf-stack cf-stack--s">
          <p>
            <Tag>{outcomeTitle(one.outcome)}</Tag>{" "}
            <span className="cf-small cf-secondary">
              with {one.with}, <DateTime iso={one.at} show="date" />
            </span>
          </p>
          <Prose text={one.reason} line={citing(page.citations)} />
        </div>
      ))}
    </section>
  );
}

/** The way on, for a member of the team who works through the comments. */
function Next({ next }: Pick<OnReport, "next">) {
  if (!next?.toAnswer && !next?.toConfirm) return null;
  const { toAnswer, toConfirm } = next;
  return (
    <p className="cf-cluster">
      {toAnswer && (
        <a className="govuk-link" href={toAnswer.href}>
          Answer comment {toAnswer.number} next
        </a>
      )}
      {toConfirm && (
        <a className="govuk-link" href={toConfirm.href}>
          Read the answer to comment {toConfirm.number} next, to confirm it
        </a>
      )}
    </p>
  );
}

interface ReadersProps {
  answer: NonNullable<OnReport["answer"]>;
  by: string;
  /** Whether the council was sent other words before. */
  earlier: boolean;
}

function Readers({ answer, by, earlier }: ReadersProps) {
  return (
    <p className="cf-small cf-secondary">
      Answered by {by}.{" "}
      {answer.confirmedBy
        ? `Confirmed by ${answer.confirmedBy}. `
        : "Not confirmed by a second reader yet. "}
      {answer.sentToCouncil
        ? "The council can read it."
        : earlier
          ? "The council goes on reading the earlier answer until the next version of the report is sent."
          : answer.confirmedBy
            ? "The council reads it with the next version of the report."
            : "Once confirmed, it reaches the council with the next version of the report."}
    </p>
  );
}
