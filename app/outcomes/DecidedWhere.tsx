interface Props {
  /** The page that has all of it. */
  href: string;
  label: string;
  /** When the council reads it, for the team; null to whoever was sent it. */
  reads: string | null;
}

/** Where an outcome stands, said below it. */
export function DecidedWhere({ href, label, reads }: Props) {
  return (
    <p className="cf-small cf-secondary">
      {reads === null && "From the report: "}
      <a className="govuk-link" href={href}>
        {label}
      </a>
      {reads && `. ${reads}`}
    </p>
  );
}
