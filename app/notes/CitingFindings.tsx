interface Props {
  /** The challenge's address. */
  base: string;
  findings: ReadonlyArray<{ id: string; title: string; status: string }>;
}

/** The findings that cite a note; nothing for none. */
export function CitingFindings({ base, findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {findings.map(({ id, title, status }) => (
        <li key={id}>
          <a className="govuk-link" href={`${base}/findings/${id}`}>
            {title}
          </a>{" "}
          ({status})
        </li>
      ))}
    </ul>
  );
}
