import { OrderButtons, OrderForm } from "../forms/Order.tsx";
import { firstWords } from "../ui/first-words.ts";
import { NumberedItem } from "../ui/NumberedItem.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import { PriorityTag } from "./PriorityTag.tsx";

interface Item {
  id: string;
  number: number;
  leadIn: string;
  text: string;
  priority: string;
  findings: number;
}

interface Props {
  top: string;
  mayEdit: boolean;
  /** The move in the order that the page comes back from. */
  moved: string | null;
  items: readonly Item[];
}

const form = "order-recommendations";

/** The recommendations as the report numbers them. */
export function RecommendationList({ top, mayEdit, moved, items }: Props) {
  const orderable = mayEdit && items.length > 1;
  return (
    <>
      {orderable && (
        <OrderForm
          id={form}
          action={`${top}/recommendations/order`}
          was={items.map(({ id }) => id)}
        />
      )}
      <ol
        className="cf-findings__list"
        data-reorder={orderable ? form : undefined}
      >
        {items.map((item, index) => (
          <Row
            key={item.id}
            top={top}
            mayEdit={mayEdit}
            moved={moved}
            item={item}
            first={index === 0}
            last={index === items.length - 1}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  top: string;
  mayEdit: boolean;
  moved: string | null;
  item: Item;
  first: boolean;
  last: boolean;
}

function Row({ top, mayEdit, moved, item, first, last }: RowProps) {
  const { id, number, leadIn, text, priority, findings } = item;
  const page = `${top}/recommendations/${id}`;
  const name = `recommendation ${number}`;
  const opening = firstWords({ leadIn, text });
  const actions = mayEdit && (
    <>
      <a className="govuk-link" href={`${page}/edit`}>
        Edit<span className="govuk-visually-hidden"> {name}</span>
      </a>
      <OrderButtons {...{ form, id, first, last, moved }} about={name} />
    </>
  );
  return (
    <NumberedItem
      what="Recommendation"
      number={number}
      href={page}
      id={id}
      anchor={`recommendation-${id}`}
      actions={actions}
    >
      {opening && <p className="cf-strong">{opening}</p>}
      <Prose text={text} small />
      <p className="cf-finding__foot">
        <PriorityTag priority={priority} />
        {findings === 0 ? (
          <Tag tone="stop">Cites no finding</Tag>
        ) : (
          <a className="govuk-link" href={page}>
            {findings === 1 ? "1 finding" : `${findings} findings`}
            <span className="govuk-visually-hidden"> behind {name}</span>
          </a>
        )}
      </p>
    </NumberedItem>
  );
}
