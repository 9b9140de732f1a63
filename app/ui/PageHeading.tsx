import type { ReactNode } from "react";

interface Props {
  title: string;
  /** A few words above the title: where this is. */
  caption?: string | undefined;
  /** One or two sentences under it: what this page is for. */
  lead?: ReactNode;
  /** What to know of the words of the lead, such as whose they are. */
  note?: string | undefined;
}

/** The one h1 of a page. */
export function PageHeading({ title, caption, lead, note }: Props) {
  return (
    <div className="cf-heading">
      <h1 className="govuk-heading-l cf-heading__title">
        {caption && <span className="cf-heading__caption">{caption} </span>}
        {title}
      </h1>
      {lead && <p className="cf-heading__lead">{lead}</p>}
      {note && <p className="cf-small cf-secondary">{note}</p>}
    </div>
  );
}
