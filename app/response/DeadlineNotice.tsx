import type { ReactNode } from "react";
import { Notice } from "../ui/Notice.tsx";
import type { DeadlineShown } from "./deadline.server.ts";

interface Props {
  deadline: DeadlineShown;
  children?: ReactNode;
}

/** How long the council still has, why another day, and who is reminded. */
export function DeadlineNotice({ deadline, children }: Props) {
  const { words, late, moved, reminders, moveHref } = deadline;
  return (
    <Notice kind={late ? "warning" : "info"} title={words}>
      {children}
      {moved && (
        <p>
          Last day: {moved.words}.
          <br />
          Reason: <span className="cf-verbatim">{moved.reason}</span>
        </p>
      )}
      {reminders.length > 0 && (
        <p>
          Reminders go to those who are still waited for on{" "}
          {new Intl.ListFormat("en-GB").format(reminders)}.
        </p>
      )}
      {moveHref && (
        <p>
          <a className="govuk-link" href={moveHref}>
            Move the last day
          </a>
        </p>
      )}
    </Notice>
  );
}
