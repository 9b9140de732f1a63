import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean | undefined;
}

interface Props {
  links: readonly NavLink[];
  person?: { name: string; href: string } | null | undefined;
  /** A line above everything, e.g. that this is a demonstration. */
  banner?: ReactNode;
}

/** The top of every page. The person's name leads to the account. */
export function SiteHeader({ links, person, banner }: Props) {
  return (
    <header className="cf-header">
      {banner && (
        <div className="cf-header__banner">
          <div className="govuk-width-container">{banner}</div>
        </div>
      )}
      <div className="govuk-width-container">
        <div className="cf-header__inner">
          <a className="cf-header__home" href="/">
            <Mark className="cf-header__mark" />
            Critical Friend
          </a>
          {links.length > 0 && (
            <nav aria-label="Main">
              <ul className="cf-header__links">
                {links.map((link) => (
                  <li key={link.href}>
                    <HeaderLink {...link} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {person && <Person {...person} />}
        </div>
      </div>
    </header>
  );
}

function HeaderLink({ href, label, current }: NavLink) {
  return (
    <a
      className="cf-header__link"
      href={href}
      aria-current={current ? "page" : undefined}
    >
      {label}
    </a>
  );
}

function Person({ name, href }: { name: string; href: string }) {
  return (
    <div className="cf-header__person">
      <a className="cf-header__link" href={href}>
        <span className="govuk-visually-hidden">Your account: </span>
        {name}
      </a>
      <form method="post" action="/sign-out">
        <button className="cf-header__button" type="submit">
          Sign out
        </button>
      </form>
    </div>
  );
}
