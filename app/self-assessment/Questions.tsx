import { DateTime } from "../ui/DateTime.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { QuestionShown } from "./questions.server.ts";

interface Props {
  questions: readonly QuestionShown[];
  /** On the page of one area its name need not be said. */
  named?: boolean | undefined;
}

/** What the peer team asks, each with the way to reply. */
export function Questions({ questions, named = false }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="cf-section" id="questions">
      <h2 className="govuk-heading-m">Questions from the peer team</h2>
      <ul className="cf-plain-list cf-stack">
        {questions.map((question) => (
          <li key={question.id} className="cf-panel">
            <Question {...question} named={named} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question(question: QuestionShown & { named: boolean }) {
  const { area, text, at, author, answered, href, named } = question;
  const about = `the question of ${author} on area ${area.number}`;
  return (
    <>
      {named && (
        <h3 className="govuk-heading-s">
          {area.number} {area.title}
        </h3>
      )}
      <Prose text={text} />
      <p className="cf-cluster cf-small">
        {answered ? (
          <Tag tone="go">Replied</Tag>
        ) : (
          <Tag tone="wait">No reply yet</Tag>
        )}
        <span>
          {author}, <DateTime iso={at} />
        </span>
        <a className="govuk-link" href={href}>
          {answered ? "Read the reply" : "Reply"}
          <span className="govuk-visually-hidden"> to {about}</span>
        </a>
      </p>
    </>
  );
}
