interface Props {
  /** The address of what is kept: "/challenges/1/report/versions/2". */
  of: string;
  /** What it is called, for whoever hears the links alone: "draft 2". */
  name: string;
}

/** Ways to keep a copy of a text of the report. */
export function Downloads({ of, name }: Props) {
  return (
    <ul className="cf-cluster cf-plain-list cf-screen-only">
      <li>
        <a className="govuk-link" href={`${of}/pdf`}>
          Download {name} as a PDF
        </a>
      </li>
    </ul>
  );
}
