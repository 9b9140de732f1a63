import type { AskStanding } from "#workflows/update-rounds.ts";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import type { roundPageOf } from "./round-pages.server.ts";

type Asked = Awaited<ReturnType<typeof roundPageOf>>["asks"][number];

const standings = {
  answered: { word: "Answered", tone: "go" },
  partly: { word: "Partly", tone: "info" },
  notYet: { word: "Not yet", tone: "wait" },
  ended: { word: "Asked no more", tone: "neutral" },
} as const satisfies Record<AskStanding, { word: string; tone: Tone }>;

const ends: Readonly<Record<string, string>> = {
  withdrawn: "Link withdrawn",
  notThey: "Said that the link was not for them",
  left: "Left the plan",
};

interface Props {
  asks: readonly Asked[];
  /** Whether the reader may write to them. */
  may: boolean;
}

/** Who is asked, and how far they have come. */
export function AskTable({ asks, may }: Props) {
  return (
    <Table
      caption="Who is asked"
      columns={[
        { key: "name", label: "Name", head: true, written: true },
        { key: "standing", label: "Answered" },
        { key: "actions", label: "Of their actions" },
        { key: "written", label: "Last written to" },
        ...(may ? [{ key: "ways", label: "Link" }] : []),
      ]}
      rows={asks.map((one) => ({ key: one.id, cells: cellsOf(one) }))}
    />
  );
}

function cellsOf(one: Asked) {
  const { id, name, email, standing, answered, actions, late } = one;
  const { word, tone } = standings[standing];
  const why = one.endedWhy && ends[one.endedWhy];
  const about = `: ${name}`;
  return {
    name: (
      <>
        {name}
        {email && <p className="cf-secondary cf-small">{email}</p>}
      </>
    ),
    standing: (
      <>
        <Tag tone={tone}>{word}</Tag> {late > 0 && <Tag tone="warn">Late</Tag>}
        {why && <p className="cf-small">{why}</p>}
      </>
    ),
    actions: `${answered} of ${actions}`,
    written: <DateTime iso={one.writtenAt} />,
    ways: one.endedWhy === null && (
      <div className="cf-cluster">
        <ButtonForm
          fields={{ intent: "again", id }}
          label="Send a new link"
          about={about}
        />
        <ButtonForm
          fields={{ intent: "withdraw", id }}
          label="Withdraw"
          about={about}
        />
      </div>
    ),
  };
}
