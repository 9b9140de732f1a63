interface Props {
  /** From the outermost page inwards, without the page itself. */
  items: ReadonlyArray<{ href: string; label: string }>;
}

/** The way back up. On a phone the first and the last are shown. */
export function Breadcrumbs({ items }: Props) {
  return (
    <nav
      className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile"
      aria-label="Breadcrumb"
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ href, label }) => (
          <li className="govuk-breadcrumbs__list-item" key={href}>
            <a className="govuk-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
