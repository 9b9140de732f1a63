const files = [
  { path: "word", words: "for Word" },
  { path: "spreadsheet", words: "for Excel" },
  { path: "csv", words: "as CSV" },
  { path: "pdf", words: "as a PDF" },
  { path: "web-page", words: "as a web page" },
] as const;

interface Props {
  top: string;
  /** What is taken along. */
  what?: string;
  /** What of it is meant: "?from=2025-04-01". */
  query?: string;
}

/** Ways to take the whole plan along, however the page is narrowed down. */
export function PlanDownloads({
  top,
  what = "the whole plan",
  query = "",
}: Props) {
  return (
    <ul className="cf-cluster cf-screen-only" aria-label={`Download ${what}`}>
      {files.map(({ path, words }) => (
        <li key={path}>
          <a className="govuk-link" href={`${top}/${path}${query}`}>
            Download {what} {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
