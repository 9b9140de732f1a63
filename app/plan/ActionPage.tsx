import { statusTitle } from "#workflows/action.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Tag } from "../ui/Tag.tsx";
import { InTheFile } from "./bring-in/InTheFile.tsx";
import { DueChanges } from "./dates/DueChanges.tsx";
import { ProgressEntries } from "./progress/ProgressEntries.tsx";
import { OwnersSeen } from "./owners/OwnersSeen.tsx";
import { ByWhen } from "./ActionsTable.tsx";
import { Rating } from "./rating/Rating.tsx";
import { rowSummary } from "./rows/RowWords.tsx";
import { RatingWhy } from "./rating/RatingWhy.tsx";
import type { actionOf } from "./read-action.server.ts";
import { statusTones } from "./words.ts";

type Props = Awaited<ReturnType<typeof actionOf>>;

/** One action: what it is, where it stands and how it got there. */
export function ActionPage(props: Props) {
  const { top, may, action } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Improvement plan" }]} />
      <PageHeading title={`Action ${action.number}`} />
      <div className="cf-stack">
        <Prose text={action.text} />
      </div>
      {action.flags.length > 0 && (
        <Notice kind="warning" title="Look again">
          {action.flags.join(" ")}
        </Notice>
      )}
      <SummaryList rows={rowsOf(props)} />
      {may && (
        <div className="govuk-button-group">
          <LinkButton
            href={`${top}/actions/${action.id}/progress`}
            look="primary"
          >
            Add progress
          </LinkButton>
          <LinkButton
            href={`${top}/actions/${action.id}/edit`}
            look="secondary"
          >
            Change the action
          </LinkButton>
          <a className="govuk-link" href={`${top}/actions/${action.id}/remove`}>
            Remove the action
          </a>
        </div>
      )}
      <DueChanges revisions={props.revisions} />
      <ProgressEntries {...props} />
      {props.inTheFile && <InTheFile {...props.inTheFile} />}
    </>
  );
}

function rowsOf(props: Props) {
  const { action, areas, comments, names, challengeTop, savedBy, savedAt } =
    props;
  return [
    { label: "Section", value: props.section },
    {
      label: "Row",
      value: (
        <a className="govuk-link" href={`${props.top}/rows/${props.row.id}`}>
          {props.row.name}
        </a>
      ),
    },
    ...rowSummary(props.row),
    ...(props.ofReport
      ? [
          {
            label: areas.length > 1 ? "Areas" : "Area",
            value: <Areas areas={areas} top={challengeTop} />,
          },
          { label: "Answers", value: <Answers answers={action.answers} /> },
        ]
      : []),
    ...(challengeTop !== null && comments.length > 0
      ? [
          {
            label: "Promised in",
            value: <Comments comments={comments} top={challengeTop} />,
          },
        ]
      : []),
    {
      label: names.owners,
      value: action.owners ? (
        <OwnersSeen owners={action.owners} seen={action.ownersSeen} />
      ) : (
        "No owner yet"
      ),
    },
    { label: names.byWhen, value: <ByWhen action={action} /> },
    {
      label: names.measure,
      value: action.measure ? <Prose text={action.measure} /> : "None given",
    },
    {
      label: names.status,
      value: (
        <Tag tone={statusTones[action.status]}>
          {statusTitle(action.status)}
        </Tag>
      ),
    },
    {
      label: names.rag,
      value: (
        <>
          <Rating action={action} />
          <RatingWhy {...props} />
        </>
      ),
    },
    {
      label: "Last changed",
      value: (
        <>
          <DateTime iso={savedAt} />, {savedBy}
        </>
      ),
    },
  ];
}

/** Links for who has a place in the challenge. */
function Areas({ areas, top }: Pick<Props, "areas"> & { top: string | null }) {
  if (areas.length === 0) return "No single area";
  return (
    <ul className="govuk-list">
      {areas.map(({ key, title }) => (
        <li key={key}>
          {top === null ? (
            title
          ) : (
            <a className="govuk-link" href={`${top}/areas/${key}`}>
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Comments({
  comments,
  top,
}: Pick<Props, "comments"> & { top: string }) {
  return (
    <ul className="govuk-list">
      {comments.map(({ id, number }) => (
        <li key={id}>
          <a className="govuk-link" href={`${top}/comments/${id}`}>
            Comment {number}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Answers({ answers }: Pick<Props["action"], "answers">) {
  if (answers.length === 0) return "Nothing in the report";
  return (
    <ul className="govuk-list">
      {answers.map(({ name, title }) => (
        <li key={name}>
          <b>{name}</b>
          {title && `: ${title}`}
        </li>
      ))}
    </ul>
  );
}
