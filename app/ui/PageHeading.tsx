import type { ReactNode } from "react";

interface Props {
  title: string;
  /** A few words above the title: where this is. */
  caption?: string | undefined;
  /** One or two sentences under it: what this page is for. */
  lead?: ReactNode;
}

/** The one h1 of a page. */
export function PageHeading({ title, caption, lead }: Props) {
  return (
    <div className="cf-heading">
      <h1 className="govuk-heading-l cf-heading__title">
        {caption && <span className="cf-heading__caption">{caption} </span>}
        {title}
      </h1>
      {lead && <p className="cf-heading__lead">{lead}</p>}
    </div>
  );
}
