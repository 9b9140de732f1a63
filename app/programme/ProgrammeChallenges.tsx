import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

interface Props {
  challenges: ReadonlyArray<{
    id: string;
    title: string;
    council: string;
    stage: string;
    over: boolean;
    turn: string;
    startedAt: string;
  }>;
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
        },
      }))}
    />
  );
}
