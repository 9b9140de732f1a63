import { type ActionStatus, statusTitle } from "#workflows/action.ts";
import { FormProblems } from "../../forms/FormProblems.tsx";
import type { Answered } from "../../forms/use-answer.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { BoardCard } from "./BoardCard.tsx";
import { NarrowDown } from "../NarrowDown.tsx";
import type { boardOf } from "./read-board.server.ts";

type Props = Awaited<ReturnType<typeof boardOf>> & {
  answered: Answered | undefined;
};

/** The plan as a board: a column for each status, a card for each action. */
export function PlanBoard(props: Props) {
  const { top, total, columns, may, answered } = props;
  return (
    <div className="cf-plan">
      <FormProblems answered={answered} />
      <PageHeading
        title="Board"
        lead="Where every action stands, by its status."
      />
      {total === 0 ? (
        <EmptyState title="The plan has no action yet">
          <a className="govuk-link" href={top}>
            Go to the improvement plan
          </a>
        </EmptyState>
      ) : (
        <>
          <NarrowDown {...props} whole={`${top}/board`} />
          <div className="cf-board">
            {columns.map((column) => (
              <Column key={column.status} {...{ column, top, may }} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

interface ColumnProps extends Pick<Props, "top" | "may"> {
  column: Props["columns"][number];
}

function Column({ column, top, may }: ColumnProps) {
  const { status, count, cards, all } = column;
  const id = `column-${status}`;
  return (
    <section className="cf-board__column" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {statusTitle(status)} <Count count={count} />
      </h2>
      {count === 0 && <p className="cf-secondary cf-small">No action</p>}
      <ul className="cf-board__cards">
        {cards.map((action) => (
          <BoardCard key={action.id} {...{ action, top, may }} />
        ))}
      </ul>
      {cards.length < count && <ShowAll {...{ status, count, all }} />}
    </section>
  );
}

const Count = ({ count }: { count: number }) => (
  <span className="cf-board__count">
    {count}
    <span className="govuk-visually-hidden">
      {count === 1 ? " action" : " actions"}
    </span>
  </span>
);

interface ShowAllProps {
  status: ActionStatus;
  count: number;
  all: string;
}

function ShowAll({ status, count, all }: ShowAllProps) {
  return (
    <p>
      <a className="govuk-link" href={all}>
        Show all {count}
        <span className="govuk-visually-hidden">
          {` that are ${statusTitle(status).toLowerCase()}`}
        </span>
      </a>
    </p>
  );
}
