import type { ReactNode } from "react";
import { statusTitle } from "#workflows/action.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { OwnersSeen } from "./owners/OwnersSeen.tsx";
import { Rating } from "./rating/Rating.tsx";
import type { ActionShown } from "./shown.ts";
import { statusTones } from "./words.ts";

const columns = [
  { key: "actions", label: "Action", head: true, written: true },
  { key: "owners", label: "Owners", written: true },
  { key: "byWhen", label: "By when" },
  { key: "measure", label: "Measure of success", written: true },
  { key: "progress", label: "Latest progress", written: true },
  { key: "status", label: "Status" },
];

interface ActionsProps {
  caption: string;
  top: string;
  actions: readonly ActionShown[];
}

/** One table of actions, in the order they came. */
export function ActionsTable({ caption, actions, top }: ActionsProps) {
  return (
    <Table
      caption={caption}
      quietCaption
      columns={columns}
      rows={actions.map((action) => ({
        key: action.id,
        cells: cellsOfAction(action, top),
      }))}
    />
  );
}

/** What an action says, by the fields of its columns. */
export function cellsOfAction(
  action: ActionShown,
  top: string,
): Readonly<Record<string, ReactNode>> {
  return {
    actions: <What action={action} top={top} />,
    owners: action.owners ? (
      <OwnersSeen owners={action.owners} seen={action.ownersSeen} />
    ) : (
      <None words="No owner" />
    ),
    byWhen: <ByWhen action={action} />,
    measure: action.measure ? (
      <Prose text={action.measure} small />
    ) : (
      <None words="None given" />
    ),
    progress: <Latest action={action} />,
    status: <Standing action={action} />,
  };
}

function What({ action, top }: { action: ActionShown; top: string }) {
  const [line = "", ...more] = action.text.split("\n");
  return (
    <div className="cf-plan__action">
      <a className="govuk-link" href={`${top}/actions/${action.id}`}>
        {action.number}. {line}
      </a>
      {more.length > 0 && <Prose text={more.join("\n")} small />}
      {action.answers.length > 0 && (
        <ul className="cf-plan__answers cf-small">
          {action.answers.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words as written, and whether their last day has passed. */
export function ByWhen({
  action: { byWhen, overdue, dueWas, dueKind, reviewOn, toLookAt },
}: {
  action: Pick<
    ActionShown,
    "byWhen" | "overdue" | "dueWas" | "dueKind" | "reviewOn" | "toLookAt"
  >;
}) {
  return (
    <>
      {byWhen || <None words="No date" />}{" "}
      {overdue && <Tag tone="stop">Overdue</Tag>}
      {toLookAt && <Tag tone="wait">To be looked at</Tag>}
      {dueKind && <p className="cf-secondary cf-small">{dueKind}</p>}
      {reviewOn && (
        <p className="cf-secondary cf-small">
          Review date: <DateTime iso={reviewOn} />
        </p>
      )}
      {dueWas && (
        <p className="cf-secondary cf-small">
          was: {dueWas.text}
          {dueWas.times > 1 && ` (revised ${dueWas.times} times)`}
        </p>
      )}
    </>
  );
}

function Latest({ action: { latestProgress } }: { action: ActionShown }) {
  if (!latestProgress) return <None words="None yet" />;
  return (
    <>
      <p className="cf-secondary cf-small">
        <DateTime iso={latestProgress.at} show="date" />
      </p>
      <Prose text={latestProgress.text} small />
    </>
  );
}

function Standing({ action }: { action: ActionShown }) {
  return (
    <div className="cf-stack cf-stack--s">
      <div>
        <Tag tone={statusTones[action.status]}>
          {statusTitle(action.status)}
        </Tag>
      </div>
      <Rating action={action} />
      {action.flags.map((flag) => (
        <p className="cf-small" key={flag}>
          <Tag tone="warn">Look again</Tag> {flag}
        </p>
      ))}
    </div>
  );
}

function None({ words }: { words: string }) {
  return <span className="cf-secondary">{words}</span>;
}
