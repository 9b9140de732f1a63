import { DateTime } from "../ui/DateTime.tsx";
import { Details } from "../ui/Details.tsx";
import { PositionList } from "./PositionList.tsx";
import type { Round } from "./rounds.server.ts";

interface Props {
  title: string;
  rounds: readonly Round[];
}

/** Responses as they were sent, each with the draft it answers. */
export function Rounds({ title, rounds }: Props) {
  if (rounds.length === 0) return null;
  return (
    <section className="cf-section" aria-labelledby="rounds">
      <h2 className="govuk-heading-m" id="rounds">
        {title}
      </h2>
      {rounds.map((round) => (
        <Details
          key={round.number}
          summary={
            <>
              Response to draft {round.draft.number}, sent on{" "}
              <DateTime iso={round.at} show="date" />
            </>
          }
        >
          <p>
            <a className="govuk-link" href={round.draft.href}>
              Read draft {round.draft.number} with the comments on it
            </a>
          </p>
          <PositionList positions={round.positions} changeAt={null} />
        </Details>
      ))}
    </section>
  );
}
