import type { SubmissionHead } from "#db/queries/submissions.ts";
import { DateTime } from "../ui/DateTime.tsx";

interface Props {
  top: string;
  copies: readonly SubmissionHead[];
  title?: string | undefined;
}

/** The submitted copies, newest first; nothing when there is none. */
export function CopyList({ top, copies, title = "Submitted copies" }: Props) {
  if (copies.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list">
        {copies.map(({ number, at, by }) => (
          <li key={number}>
            <a
              className="govuk-link"
              href={`${top}/self-assessment/submissions/${number}`}
            >
              Copy {number}
            </a>
            , submitted by {by}, <DateTime iso={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
