import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type Answered, problemsOf } from "./use-answer.ts";

interface Props {
  title: string;
  /** The title where nothing was pressed: the page was opened by its address. */
  untried?: string;
  answered: Answered | undefined;
  back: { href: string; label: string };
  /** The button, where it can be pressed again. */
  button?: string | null;
}

/** The page of a button, for a press that could not be taken; and the way back. */
export function Refused({ title, untried, answered, back, button }: Props) {
  const problems = answered ? problemsOf(answered) : [];
  return (
    <>
      <PageHeading title={(!answered && untried) || title} />
      {problems.length > 0 && (
        <Notice kind="stale">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {button && <ButtonForm label={button} small={false} />}
      <p>
        <a className="govuk-link" href={back.href}>
          {back.label}
        </a>
      </p>
    </>
  );
}
