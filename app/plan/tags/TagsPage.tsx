import { LinkButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import { PlanTag } from "./PlanTag.tsx";
import type { tagsOf } from "./tag-pages.server.ts";

type Props = Awaited<ReturnType<typeof tagsOf>>;

const columns = [
  { key: "tag", label: "Tag", head: true, written: true },
  { key: "rows", label: "Rows", numeric: true },
];

/** The tags of a plan: what its rows are told apart by. */
export function TagsPage({ top, may, tags }: Props) {
  const list = `${top}/tags`;
  return (
    <>
      <PageHeading
        title="Tags of the plan"
        lead="They tell rows apart by where they come from: a framework, a race equality plan, a pay gap report."
      />
      {tags.length === 0 ? (
        <EmptyState title="The plan has no tag yet">
          Rows are told apart by their sections alone.
        </EmptyState>
      ) : (
        <Table
          caption="Tags of the plan"
          quietCaption
          columns={[...columns, ...(may ? [change] : [])]}
          rows={tags.map((tag) => ({
            key: tag.id,
            cells: {
              tag: <PlanTag tag={tag} />,
              rows: <RowsWith top={top} tag={tag} />,
              change: <Changes page={`${list}/${tag.id}`} name={tag.name} />,
            },
          }))}
        />
      )}
      {may && (
        <LinkButton href={`${list}/new`} look="secondary">
          Add a tag
        </LinkButton>
      )}
    </>
  );
}

const change = { key: "change", label: "Change" };

function RowsWith({
  top,
  tag: { id, name, rows },
}: {
  top: string;
  tag: Props["tags"][number];
}) {
  if (rows === 0) return 0;
  return (
    <a className="govuk-link" href={`${top}?tag=${id}`}>
      {rows}
      <span className="govuk-visually-hidden"> with “{name}”</span>
    </a>
  );
}

function Changes({ page, name }: { page: string; name: string }) {
  const of = <span className="govuk-visually-hidden"> “{name}”</span>;
  return (
    <>
      <a className="govuk-link" href={`${page}/edit`}>
        Change{of}
      </a>{" "}
      <a className="govuk-link" href={`${page}/remove`}>
        Remove{of}
      </a>
    </>
  );
}
