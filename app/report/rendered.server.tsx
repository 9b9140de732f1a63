import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import {
  AnnotatedReport,
  type AnnotatedSection,
  Section,
} from "./AnnotatedReport.tsx";
import type { Block } from "./blocks.ts";
import { keepLast } from "./keep-last.ts";
import { ReportReader } from "./ReportReader.tsx";

const pages = keepLast<string>(20);

/** The text of a version as HTML: drawn once, for a version never changes. */
export function renderedReport(
  version: { id: string },
  blocks: readonly Block[],
): string {
  return pages(version.id, () =>
    renderToStaticMarkup(<ReportReader blocks={blocks} />),
  );
}

const sections = keepLast<string>(240);

/**
 * The text of a version with comments as HTML. Each section is kept under the
 * version and everything else that is drawn of it, so whoever is shown other
 * comments, or other links, is drawn another text: no change has to be
 * announced here, and a comment draws its section and its neighbours' anew.
 */
export function renderedWithComments(
  version: { id: string },
  shown: ComponentProps<typeof AnnotatedReport>,
): string {
  const draw = (section: AnnotatedSection) => {
    const { blocks, comments, commentHref } = section;
    const key = [version.id, blocks[0]?.id, comments, commentHref];
    const __html = sections(fingerprint(JSON.stringify(key)), () =>
      renderToStaticMarkup(<Section {...section} />),
    );
    return <div dangerouslySetInnerHTML={{ __html }} />;
  };
  return renderToStaticMarkup(<AnnotatedReport {...shown} draw={draw} />);
}
