import { sizeWords } from "../evidence/sizes.ts";

const kinds = {
  pdf: { path: "pdf", words: "as a PDF" },
  word: { path: "word", words: "for Word" },
  webPage: { path: "web-page", words: "as a web page in one file" },
} as const;

interface Props {
  /** The address of what is kept: "/challenges/1/report/versions/2". */
  of: string;
  /** What it is called, for whoever hears the links alone: "draft 2". */
  name: string;
  as: ReadonlyArray<keyof typeof kinds>;
  /** With the register of comments as an annex. */
  annex?: boolean | undefined;
  /** How large the PDF is, where that is known. */
  pdfBytes?: number | null | undefined;
}

/** Ways to keep a copy of a text of the report. */
export function Downloads({ of, name, as, annex, pdfBytes }: Props) {
  return (
    <ul className="cf-cluster cf-screen-only">
      {as.map((kind) => (
        <li key={kind}>
          <a
            className="govuk-link"
            href={`${of}/${kinds[kind].path}${annex ? "?annex=on" : ""}`}
          >
            Download {name} {annex && "with its annex "}
            {kinds[kind].words}
            {kind === "pdf" && pdfBytes && ` (${sizeWords(pdfBytes)})`}
          </a>
        </li>
      ))}
    </ul>
  );
}
