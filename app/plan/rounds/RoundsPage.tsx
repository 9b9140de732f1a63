import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { roundsOf } from "./round-pages.server.ts";

type Props = Awaited<ReturnType<typeof roundsOf>>;

/** The update rounds of a plan, newest first. */
export function RoundsPage({ top, may, rounds, page, pages }: Props) {
  return (
    <>
      <PageHeading
        title="Update rounds"
        lead="Owners are asked how their actions stand, by a link that needs no account and opens only their actions."
      />
      {may && <LinkButton href={`${top}/rounds/new`}>Start a round</LinkButton>}
      {rounds.length === 0 ? (
        <EmptyState title="There was no round yet" />
      ) : (
        <Table
          caption="Update rounds"
          quietCaption
          columns={[
            { key: "title", label: "Round", head: true, written: true },
            { key: "started", label: "Started" },
            { key: "due", label: "Last day" },
            { key: "state", label: "State" },
          ]}
          rows={rounds.map((round) => ({
            key: String(round.number),
            cells: {
              title: (
                <a
                  className="govuk-link"
                  href={`${top}/rounds/${round.number}`}
                >
                  {round.number}. {round.title}
                </a>
              ),
              started: <DateTime iso={round.startedAt} show="date" />,
              due: <DateTime iso={round.dueOn} />,
              state: <State top={top} round={round} />,
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}

const State = ({
  top,
  round: { lockedAt, edition },
}: {
  top: string;
  round: Props["rounds"][number];
}) =>
  lockedAt === null ? (
    <Tag tone="info">Open</Tag>
  ) : (
    <>
      <Tag>Locked</Tag>{" "}
      {edition !== null && (
        <a className="govuk-link" href={`${top}/editions/${edition}`}>
          Edition {edition}
        </a>
      )}
    </>
  );
