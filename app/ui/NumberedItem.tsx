import type { ReactNode } from "react";

interface Props {
  /** What has the number: read out before it. */
  what: string;
  number: number | string;
  /** Where the number counts, such as "area 2": read out after it. */
  within?: string;
  href: string;
  /** What a list that can be put in order knows the item by. */
  id?: string;
  /** The id of the element, to come back to. */
  anchor?: string;
  /** What can be done with the item. */
  actions?: ReactNode;
  children: ReactNode;
}

/** An item of a numbered list: the number leads to its page. */
export function NumberedItem(props: Props) {
  const { what, number, within, href, id, anchor, actions, children } = props;
  return (
    <li className="cf-finding" id={anchor} data-id={id}>
      <a className="govuk-link cf-finding__number" href={href}>
        <span className="govuk-visually-hidden">{what} </span>
        {number}
        {within && <span className="govuk-visually-hidden"> of {within}</span>}
      </a>
      <div className="cf-finding__body">{children}</div>
      {actions && <div className="cf-finding__do">{actions}</div>}
    </li>
  );
}
