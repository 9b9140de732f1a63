import type { Register } from "./register.server.ts";

const files = [
  { path: "spreadsheet", words: "for Excel" },
  { path: "word", words: "for Word" },
  { path: "csv", words: "as CSV" },
] as const;

interface Props {
  register: Pick<Register, "top" | "total" | "filtered" | "query">;
}

/** Ways to take the list along, as it is narrowed now. */
export function RegisterDownloads({ register }: Props) {
  const { top, total, filtered, query } = register;
  if (total === 0) return null;
  const which = filtered ? "these comments" : "the comments";
  return (
    <ul className="cf-cluster cf-screen-only" aria-label={`Download ${which}`}>
      {files.map(({ path, words }) => (
        <li key={path}>
          <a className="govuk-link" href={`${top}/comments/${path}${query}`}>
            Download {which} {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
