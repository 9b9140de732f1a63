import { sizeWords } from "../../evidence/sizes.ts";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Timeline } from "../../ui/Timeline.tsx";
import type { progressOf } from "./read-progress.server.ts";

type Shown = Awaited<ReturnType<typeof progressOf>>;
type Entry = Shown["entries"][number];

interface Props {
  top: string;
  action: { id: string };
  may: boolean;
  progress: Shown;
}

/** What was done of an action, newest first: each entry with what shows it. */
export function ProgressEntries({ progress, ...props }: Props) {
  const { entries, page, pages } = progress;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Progress</h2>
      {entries.length === 0 ? (
        <EmptyState title="No progress yet">
          Each entry is kept under its date and the name of who wrote it.
        </EmptyState>
      ) : (
        <Timeline
          events={entries.map((entry) => ({
            key: entry.id,
            what: entry.by,
            at: entry.at,
            note: entry.text,
            after: <After {...props} entry={entry} />,
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </section>
  );
}

function After({
  entry,
  ...props
}: Omit<Props, "progress"> & { entry: Entry }) {
  const { top, action, may } = props;
  const { id, at, aboutOn, corrects, corrections, evidence } = entry;
  const which = (
    <span className="govuk-visually-hidden">
      {" "}
      (entry of <DateTime iso={at} />)
    </span>
  );
  return (
    <>
      {aboutOn && (
        <p className="cf-small">
          Speaks of <DateTime iso={aboutOn} />
        </p>
      )}
      {corrects && (
        <p className="cf-small">
          Corrects the entry of <DateTime iso={corrects.at} />
        </p>
      )}
      {corrections.map((one) => (
        <p className="cf-small" key={one.id}>
          Corrected by the entry of <DateTime iso={one.at} />
        </p>
      ))}
      {evidence.length > 0 && (
        <ul className="govuk-list cf-small">
          {evidence.map((one) => (
            <li key={one.id}>
              <Piece {...props} one={one} />
            </li>
          ))}
        </ul>
      )}
      {may && (
        <p className="cf-small">
          <a className="govuk-link" href={`${top}/progress/${id}/evidence`}>
            Attach evidence{which}
          </a>{" "}
          <a
            className="govuk-link"
            href={`${top}/actions/${action.id}/progress?corrects=${id}`}
          >
            Correct it with a new entry{which}
          </a>
        </p>
      )}
    </>
  );
}

function Piece({
  top,
  may,
  one,
}: Pick<Props, "top" | "may"> & { one: Entry["evidence"][number] }) {
  const { id, name, bytes, withdrawn, opens } = one;
  const page = `${top}/progress-evidence/${id}`;
  return (
    <>
      Evidence:{" "}
      {opens ? (
        <a className="govuk-link" href={page} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {bytes !== null && ` (${sizeWords(bytes)})`}
      {withdrawn ? (
        <>
          {" "}
          – withdrawn on <DateTime iso={withdrawn.at} show="date" /> by{" "}
          {withdrawn.by}: {withdrawn.reason}
        </>
      ) : (
        may && (
          <>
            {" "}
            <a className="govuk-link" href={`${page}/withdraw`}>
              Withdraw<span className="govuk-visually-hidden"> {name}</span>
            </a>
          </>
        )
      )}
    </>
  );
}
