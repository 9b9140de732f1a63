import { DateTime } from "../../ui/DateTime.tsx";
import { daysBrought } from "./days-brought.ts";

interface Props {
  page: string;
  files: ReadonlyArray<{ id: string; fileName: string; at: string }>;
}

/** The way back to files of which not all was taken in. */
export function LookedAt({ page, files }: Props) {
  if (files.length === 0) return null;
  return (
    <section className="cf-section" aria-labelledby="looked-at">
      <h2 className="govuk-heading-m" id="looked-at">
        Files you brought
      </h2>
      <p>
        See again what is in one, or go on with it. Each is kept for you alone
        until all that it brings is taken in, for {daysBrought} days at most.
      </p>
      <ul className="govuk-list">
        {files.map(({ id, fileName, at }) => (
          <li key={id}>
            <a href={`${page}/${id}`}>{fileName}</a>, brought on{" "}
            <DateTime iso={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
