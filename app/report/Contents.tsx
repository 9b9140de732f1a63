import type { ContentsEntry } from "./outline.ts";

/** The contents of a report, leading to its headings. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <nav className="cf-contents" aria-labelledby="contents">
      <h2 className="govuk-heading-s" id="contents">
        Contents
      </h2>
      <Entries entries={entries} />
    </nav>
  );
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ul>
      {entries.map(({ id, title, sections }) => (
        <li key={id}>
          <a className="govuk-link" href={`#${id}`}>
            {title}
          </a>
          {sections.length > 0 && <Entries entries={sections} />}
        </li>
      ))}
    </ul>
  );
}
