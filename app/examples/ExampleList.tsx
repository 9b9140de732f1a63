import { OrderButtons, OrderForm } from "../forms/Order.tsx";
import { firstWords } from "../ui/first-words.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Prose } from "../ui/Prose.tsx";
import type { ExampleKind } from "./example.ts";

interface Item {
  id: string;
  leadIn: string;
  text: string;
  area: string | null;
  council: string;
  url: string;
}

interface Props {
  top: string;
  mayEdit: boolean;
  /** The move in the order that the page comes back from. */
  moved: string | null;
  kind: ExampleKind;
  items: readonly Item[];
}

const titles = {
  innovation: "Innovative practice",
  signpost: "Signposting to good practice elsewhere",
} as const satisfies Record<ExampleKind, string>;

const emptyTitles = {
  innovation: "No innovative practice yet",
  signpost: "No signpost yet",
} as const satisfies Record<ExampleKind, string>;

/** The examples of one kind, as the report lists them. */
export function ExampleList(props: Props) {
  const { top, mayEdit, kind, items } = props;
  const form = `order-${kind}`;
  const orderable = mayEdit && items.length > 1;
  return (
    <section className="cf-section">
      <div className="cf-findings__head">
        <h2 className="govuk-heading-m">{titles[kind]}</h2>
        {mayEdit && (
          <a className="govuk-link" href={`${top}/examples/new?kind=${kind}`}>
            {kind === "signpost" ? "Add a signpost" : "Add an example"}
          </a>
        )}
      </div>
      {items.length === 0 && <EmptyState title={emptyTitles[kind]} />}
      {orderable && (
        <OrderForm
          id={form}
          action={`${top}/examples/order`}
          was={items.map(({ id }) => id)}
          fields={{ kind }}
        />
      )}
      <ul
        className="cf-findings__list"
        data-reorder={orderable ? form : undefined}
      >
        {items.map((item, index) => (
          <Row
            key={item.id}
            {...props}
            item={item}
            form={orderable ? form : undefined}
            index={index}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Props {
  item: Item;
  form: string | undefined;
  index: number;
}

function Row({ top, mayEdit, moved, items, item, form, index }: RowProps) {
  const { id, leadIn, text, area, council, url } = item;
  const page = `${top}/examples/${id}`;
  const opening = firstWords({ leadIn, text });
  return (
    <li className="cf-finding" id={`example-${id}`} data-id={id}>
      <div className="cf-finding__body">
        {opening && <p className="cf-strong">{opening}</p>}
        <Prose text={text} small />
        <p className="cf-finding__foot">
          {council && <span>{council}</span>}
          {url && (
            <a className="govuk-link" href={url}>
              {url}
            </a>
          )}
          {area && <span>{area}</span>}
        </p>
      </div>
      {mayEdit && (
        <div className="cf-finding__do">
          <a className="govuk-link" href={page}>
            Edit<span className="govuk-visually-hidden"> {leadIn}</span>
          </a>
          <a className="govuk-link" href={`${page}/remove`}>
            Remove<span className="govuk-visually-hidden"> {leadIn}</span>
          </a>
          {form && (
            <OrderButtons
              {...{ form, id, moved }}
              about={`${leadIn}, ${index + 1} of ${items.length}`}
              first={index === 0}
              last={index === items.length - 1}
            />
          )}
        </div>
      )}
    </li>
  );
}
