import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { ShownChallenge } from "./shown-challenge.server.ts";

interface Props {
  challenges: readonly ShownChallenge[];
}

/** Every challenge of the programme, newest first. */
export function ProgrammeChallenges({ challenges }: Props) {
  if (challenges.length === 0) {
    return (
      <EmptyState title="No challenges yet">
        Add a council, then start its challenge.
      </EmptyState>
    );
  }
  return (
    <Table
      caption="Challenges"
      columns={[
        { key: "council", label: "Council", head: true },
        { key: "title", label: "Challenge" },
        { key: "stage", label: "Stage" },
        { key: "turn", label: "Whose turn" },
        { key: "started", label: "Started" },
        { key: "report", label: "Report" },
      ]}
      rows={challenges.map((one) => ({
        key: one.id,
        cells: {
          council: one.council,
          title: (
            <a className="govuk-link" href={`/challenges/${one.id}`}>
              {one.title}
            </a>
          ),
          stage: <Tag tone={one.over ? "neutral" : "info"}>{one.stage}</Tag>,
          turn: one.turn,
          started: <DateTime iso={one.startedAt} show="date" />,
          report: one.report ? (
            <a className="govuk-link" href={one.report}>
              Published report
              <span className="govuk-visually-hidden"> on {one.council}</span>
            </a>
          ) : (
            "Not published"
          ),
        },
      }))}
    />
  );
}
