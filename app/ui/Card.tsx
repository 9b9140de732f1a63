import type { ReactNode } from "react";

interface Props {
  title: string;
  href?: string | undefined;
  level?: 2 | 3 | 4 | undefined;
  /** A quiet line under the title. */
  meta?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}

/** One thing among others of its kind; put several in a `cf-grid`. */
export function Card({ title, href, level = 3, meta, foot, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="cf-card">
      <Heading className="cf-card__title">
        {href ? (
          <a className="govuk-link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {meta && <div className="cf-card__meta">{meta}</div>}
      {children}
      {foot && <div className="cf-card__foot">{foot}</div>}
    </div>
  );
}
