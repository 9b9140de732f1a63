import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Tag } from "../ui/Tag.tsx";

interface Letter {
  id: string;
  to: string;
  subject: string;
  body: string;
  at: string;
  sentAt: string | null;
  failure: string | null;
  /** Nobody sends it any more: it waits for people to pass it on. */
  byHand: boolean;
}

/** Letters with their whole text, and what became of each. */
export function Letters({ letters }: { letters: readonly Letter[] }) {
  if (letters.length === 0) {
    return <EmptyState title="No letters yet" />;
  }
  return (
    <ul className="cf-plain-list cf-stack">
      {letters.map((letter) => (
        <li className="cf-panel cf-stack cf-stack--s" key={letter.id}>
          <h2 className="govuk-heading-s">{letter.subject}</h2>
          <p className="cf-secondary">
            To {letter.to}, <DateTime iso={letter.at} /> <Fate {...letter} />
          </p>
          {letter.failure && (
            <Notice kind="warning" title="The mail server refused it">
              {letter.failure}
            </Notice>
          )}
          <p className="cf-verbatim">{letter.body}</p>
        </li>
      ))}
    </ul>
  );
}

function Fate({ sentAt, failure, byHand }: Letter) {
  if (sentAt) return <Tag tone="go">Sent</Tag>;
  if (failure) return <Tag tone="stop">Failed</Tag>;
  return (
    <Tag tone="wait">{byHand ? "Pass it on by hand" : "Not sent yet"}</Tag>
  );
}
