import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Publication } from "./published.ts";

/** That the report is public, where, and whether it is the latest one. */
export function Published({ href, at, isLatest, takeDown }: Publication) {
  return (
    <Notice
      kind="info"
      title={
        isLatest
          ? "The final report is published"
          : "An earlier final report is published"
      }
    >
      <p>
        Anybody can read it at{" "}
        <a className="govuk-link" href={href}>
          its public address
        </a>
        , since <DateTime iso={at} show="date" />.
      </p>
      {!isLatest && (
        <p>
          A later final report has been issued. It is not public: the one
          published before stays at that address until the later one is
          published.
        </p>
      )}
      {takeDown && (
        <p>
          <a className="govuk-link" href={takeDown}>
            Take it down
          </a>
        </p>
      )}
    </Notice>
  );
}
