import type { ReactNode } from "react";

interface Props {
  title: string;
  href: string;
  children: ReactNode;
}

/** A way to go on, among others of its kind; put several in a `cf-grid`. */
export function Card({ title, href, children }: Props) {
  return (
    <div className="cf-card">
      <h2 className="cf-card__title">
        <a className="govuk-link" href={href}>
          {title}
        </a>
      </h2>
      {children}
    </div>
  );
}
