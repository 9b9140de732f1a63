import type { AriaAttributes, ReactNode } from "react";

interface Props {
  page: number;
  pages: number;
  /** The address of a page. */
  href: (page: number) => string;
  label?: string | undefined;
  /**
   * Inside a form that must not be lost: pages are buttons that send it to
   * their address, with this as the value of `then`.
   */
  then?: string | undefined;
}

/** Previous, numbers, next. Nothing when there is only one page. */
export function Pagination({ page, pages, href, label, then }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="govuk-pagination" aria-label={label ?? "Pages"}>
      {page > 1 && <Step way="prev" href={href(page - 1)} then={then} />}
      <ul className="govuk-pagination__list">
        {shown(page, pages).map((number, index) => (
          <Item
            key={number ?? `gap-${String(index)}`}
            number={number}
            current={number === page}
            href={href}
            then={then}
          />
        ))}
      </ul>
      {page < pages && <Step way="next" href={href(page + 1)} then={then} />}
    </nav>
  );
}

/** First, last, the page and its neighbours; null is a gap. */
function shown(page: number, pages: number): Array<number | null> {
  const near = [1, page - 1, page, page + 1, pages].filter(
    (number) => number >= 1 && number <= pages,
  );
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before && number - before > 1 ? [null, number] : [number];
  });
}

interface ItemProps {
  number: number | null;
  current: boolean;
  href: (page: number) => string;
  then: string | undefined;
}

function Item({ number, current, href, then }: ItemProps) {
  const item = "govuk-pagination__item";
  if (number === null)
    return <li className={`${item} ${item}--ellipsis`}>…</li>;
  return (
    <li className={current ? `${item} ${item}--current` : item}>
      <Way
        href={href(number)}
        then={then}
        aria-label={`Page ${String(number)}`}
        aria-current={current ? "page" : undefined}
      >
        {number}
      </Way>
    </li>
  );
}

interface StepProps {
  way: "prev" | "next";
  href: string;
  then: string | undefined;
}

function Step({ way, href, then }: StepProps) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <Way href={href} then={then} rel={way}>
        <span className="govuk-pagination__link-title">
          {way === "prev" ? "Previous" : "Next"}
          <span className="govuk-visually-hidden"> page</span>
        </span>
      </Way>
    </div>
  );
}

interface WayProps extends AriaAttributes {
  href: string;
  then: string | undefined;
  rel?: string | undefined;
  children: ReactNode;
}

function Way({ href, then, rel, children, ...aria }: WayProps) {
  const look = "govuk-link govuk-pagination__link";
  return then === undefined ? (
    <a className={look} href={href} rel={rel} {...aria}>
      {children}
    </a>
  ) : (
    <button
      type="submit"
      className={`${look} cf-button--quiet`}
      formAction={href}
      name="then"
      value={then}
      {...aria}
    >
      {children}
    </button>
  );
}
