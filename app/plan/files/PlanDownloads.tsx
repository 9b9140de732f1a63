const files = [
  { path: "word", words: "for Word" },
  { path: "spreadsheet", words: "for Excel" },
  { path: "csv", words: "as CSV" },
  { path: "pdf", words: "as a PDF" },
  { path: "web-page", words: "as a web page" },
] as const;

/** Ways to take the whole plan along, however the page is narrowed down. */
export function PlanDownloads({ top }: { top: string }) {
  return (
    <ul className="cf-cluster cf-screen-only" aria-label="Download the plan">
      {files.map(({ path, words }) => (
        <li key={path}>
          <a className="govuk-link" href={`${top}/${path}`}>
            Download the whole plan {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
