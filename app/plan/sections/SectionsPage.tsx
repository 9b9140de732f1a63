import { OrderButtons, OrderForm } from "../../forms/Order.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { sectionsOf } from "./section-pages.server.ts";

type Props = Awaited<ReturnType<typeof sectionsOf>>;

const columns = [
  { key: "title", label: "Section", head: true, written: true },
  { key: "lead", label: "Lead officer", written: true },
  { key: "aspirations", label: "Aspirations", numeric: true },
];

const form = "order-plan-sections";

/** The sections of a plan, in its order. */
export function SectionsPage(props: Props) {
  const { top, may, sections } = props;
  const list = `${top}/sections`;
  return (
    <>
      <PageHeading
        title="Sections of the plan"
        lead="An area, an objective or a theme each, in the council’s own order."
      />
      {may && sections.length > 1 && (
        <OrderForm
          id={form}
          action={`${list}/order`}
          was={sections.map(({ id }) => id)}
        />
      )}
      {sections.length === 0 ? (
        <EmptyState title="The plan has no section yet">
          All of it stands in one list.
        </EmptyState>
      ) : (
        <Table
          caption="Sections of the plan"
          quietCaption
          columns={columnsFor(props)}
          rows={sections.map((section, at) => ({
            key: section.id,
            cells: cellsOf(props, at),
          }))}
        />
      )}
      {may && (
        <LinkButton href={`${list}/new`} look="secondary">
          Add a section
        </LinkButton>
      )}
    </>
  );
}

const columnsFor = ({ may, sections }: Props) => [
  ...columns,
  ...(may ? [{ key: "change", label: "Change" }] : []),
  ...(may && sections.length > 1 ? [{ key: "order", label: "Order" }] : []),
];

function cellsOf({ top, sections, moved }: Props, at: number) {
  const section = sections[at];
  if (!section) return {};
  const { id, title, lead, aspirations } = section;
  const page = `${top}/sections/${id}`;
  const name = <span className="govuk-visually-hidden"> “{title}”</span>;
  return {
    title,
    lead: lead || <span className="cf-secondary">None named</span>,
    aspirations,
    change: (
      <>
        <a className="govuk-link" href={`${page}/edit`}>
          Change{name}
        </a>{" "}
        <a className="govuk-link" href={`${page}/remove`}>
          Remove{name}
        </a>
      </>
    ),
    order: (
      <OrderButtons
        {...{ form, id, moved }}
        about={`“${title}”, ${at + 1} of ${sections.length}`}
        first={at === 0}
        last={at === sections.length - 1}
      />
    ),
  };
}
