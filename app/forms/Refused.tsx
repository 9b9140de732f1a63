import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type Answered, problemsOf } from "./use-answer.ts";

interface Props {
  title: string;
  answered: Answered | undefined;
  back: { href: string; label: string };
}

/** The page of a button whose press could not be taken, and the way back. */
export function Refused({ title, answered, back }: Props) {
  const problems = answered ? problemsOf(answered) : [];
  return (
    <>
      <PageHeading title={title} />
      {problems.length > 0 && (
        <Notice kind="stale">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <p>
        <a className="govuk-link" href={back.href}>
          {back.label}
        </a>
      </p>
    </>
  );
}
