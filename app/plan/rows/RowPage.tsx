import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { Table } from "../../ui/Table.tsx";
import { cellsOfAction } from "../ActionsTable.tsx";
import { InTheFile } from "../bring-in/InTheFile.tsx";
import type { ActionNames } from "./columns.ts";
import { rowSummary } from "./RowWords.tsx";
import type { rowOf } from "./row-pages.server.ts";

type Props = Awaited<ReturnType<typeof rowOf>>;

/** One row: what is known, and the actions that follow from it. */
export function RowPage(props: Props) {
  const { top, may, id, name, savedAt, savedBy, inTheFile } = props;
  const page = `${top}/rows/${id}`;
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Improvement plan" }]} />
      <PageHeading title={name} />
      <SummaryList
        rows={[
          { label: "Section", value: props.section },
          ...rowSummary(props),
          {
            label: "Last changed",
            value: (
              <>
                <DateTime iso={savedAt} />
                {savedBy && `, ${savedBy}`}
              </>
            ),
          },
        ]}
      />
      {may && (
        <div className="govuk-button-group">
          <LinkButton href={`${page}/edit`} look="secondary">
            Change the row
          </LinkButton>
          <a className="govuk-link" href={`${page}/move`}>
            Move the row
          </a>
          <a className="govuk-link" href={`${page}/remove`}>
            Remove the row
          </a>
        </div>
      )}
      <ActionsOfRow {...props} />
      {inTheFile && <InTheFile {...inTheFile} />}
    </>
  );
}

const columnsFor = ({ actions, owners, byWhen, status, rag }: ActionNames) => [
  { key: "actions", label: actions, head: true, written: true },
  { key: "owners", label: owners, written: true },
  { key: "byWhen", label: byWhen },
  { key: "status", label: `${status}, ${rag.toLowerCase()}` },
];

function ActionsOfRow({ top, may, id, names, actions }: Props) {
  return (
    <section className="cf-section" aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">
        Actions of this row
      </h2>
      {actions.length === 0 ? (
        <p>No action yet: the row only says what is known.</p>
      ) : (
        <Table
          caption="Actions of this row"
          quietCaption
          columns={columnsFor(names)}
          rows={actions.map((action) => ({
            key: action.id,
            cells: cellsOfAction(action, top),
          }))}
        />
      )}
      {may && (
        <LinkButton href={`${top}/actions/new?row=${id}`} look="secondary">
          {actions.length === 0
            ? "Add an action to this row"
            : "Add another action to this row"}
        </LinkButton>
      )}
    </section>
  );
}
