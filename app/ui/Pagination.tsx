interface Props {
  page: number;
  pages: number;
  /** The address of a page. */
  href: (page: number) => string;
  label?: string | undefined;
}

/** Previous, numbers, next. Nothing when there is only one page. */
export function Pagination({ page, pages, href, label }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="govuk-pagination" aria-label={label ?? "Pages"}>
      {page > 1 && <Step way="prev" href={href(page - 1)} />}
      <ul className="govuk-pagination__list">
        {shown(page, pages).map((number, index) => (
          <Item
            key={number ?? `gap-${String(index)}`}
            number={number}
            current={number === page}
            href={href}
          />
        ))}
      </ul>
      {page < pages && <Step way="next" href={href(page + 1)} />}
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
}

function Item({ number, current, href }: ItemProps) {
  const item = "govuk-pagination__item";
  if (number === null)
    return <li className={`${item} ${item}--ellipsis`}>…</li>;
  return (
    <li className={current ? `${item} ${item}--current` : item}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href(number)}
        aria-label={`Page ${String(number)}`}
        aria-current={current ? "page" : undefined}
      >
        {number}
      </a>
    </li>
  );
}

function Step({ way, href }: { way: "prev" | "next"; href: string }) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={way}>
        <span className="govuk-pagination__link-title">
          {way === "prev" ? "Previous" : "Next"}
          <span className="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  );
}
