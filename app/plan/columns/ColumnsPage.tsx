import { OrderButtons, OrderForm } from "../../forms/Order.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { columnsOf } from "./column-pages.server.ts";

type Props = Awaited<ReturnType<typeof columnsOf>>;

const heads = [
  { key: "name", label: "Column", head: true, written: true },
  { key: "kind", label: "Kind" },
  { key: "change", label: "Change" },
  { key: "order", label: "Order" },
];

const form = "order-plan-columns";

/** The columns of a plan, in the order of its table. */
export function ColumnsPage(props: Props) {
  const { top, columns } = props;
  const list = `${top}/columns`;
  return (
    <>
      <PageHeading
        title="Columns of the plan"
        lead="As the council calls them, in the order of the table and of files. A column in which nothing is said is left out of the table."
      />
      <OrderForm
        id={form}
        action={`${list}/order`}
        was={columns.map(({ key }) => key)}
      />
      <Table
        caption="Columns of the plan"
        quietCaption
        columns={heads}
        rows={columns.map((column, at) => ({
          key: column.key,
          cells: cellsOf(props, column, at),
        }))}
      />
      <LinkButton href={`${list}/new`} look="secondary">
        Add a column
      </LinkButton>
    </>
  );
}

function cellsOf(
  { top, moved, columns }: Props,
  { key, name, isOwn, isHidden, rows }: Props["columns"][number],
  at: number,
) {
  const page = `${top}/columns/${key}`;
  const of = <span className="govuk-visually-hidden"> “{name}”</span>;
  return {
    name: (
      <>
        {name} {isHidden && <Tag tone="neutral">Hidden</Tag>}
      </>
    ),
    kind: isOwn
      ? `The plan’s own, with words in ${rows === 1 ? "1 row" : `${rows} rows`}`
      : "Every plan has it",
    change: (
      <>
        <a className="govuk-link" href={`${page}/edit`}>
          Change{of}
        </a>{" "}
        {isOwn && (
          <a className="govuk-link" href={`${page}/remove`}>
            Remove{of}
          </a>
        )}
      </>
    ),
    order: (
      <OrderButtons
        {...{ form, id: key, moved }}
        about={`“${name}”, ${at + 1} of ${columns.length}`}
        first={at === 0}
        last={at === columns.length - 1}
      />
    ),
  };
}
