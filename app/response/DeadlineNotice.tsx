import type { ReactNode } from "react";
import { Notice } from "../ui/Notice.tsx";
import type { DeadlineShown } from "./deadline.server.ts";

interface Props {
  deadline: DeadlineShown;
  children?: ReactNode;
}

/** How long the council still has, why it has longer, and who is reminded. */
export function DeadlineNotice({ deadline, children }: Props) {
  const { words, late, extended, reminders, extendHref } = deadline;
  return (
    <Notice kind={late ? "warning" : "info"} title={words}>
      {children}
      {extended && (
        <p>
          Last day: {extended.words}.
          <br />
          Reason: <span className="cf-verbatim">{extended.reason}</span>
        </p>
      )}
      {reminders.length > 0 && (
        <p>
          Reminders go to those who are still waited for on{" "}
          {new Intl.ListFormat("en-GB").format(reminders)}.
        </p>
      )}
      {extendHref && (
        <p>
          <a className="govuk-link" href={extendHref}>
            Extend the last day
          </a>
        </p>
      )}
    </Notice>
  );
}
