import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import {
  AnnotatedReport,
  type AnnotatedSection,
  Section,
} from "./AnnotatedReport.tsx";
import type { Block } from "./blocks.ts";
import { Changes } from "./Changes.tsx";
import { type ChangeCounts, changeRows, countChanges } from "./change-rows.ts";
import { compare } from "./compare.ts";
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

/** A comparison as it is drawn. */
export interface Compared {
  counts: ChangeCounts;
  html: string;
}

const comparisons = keepLast<Compared>(20);

interface ToCompare {
  before: readonly Block[];
  after: readonly Block[];
  /** The whole text, or only what changed in it. */
  whole: boolean;
  /** The key of two versions that were sent; null where words may change. */
  kept: string | null;
}

/** Two versions as they differ: two that were sent are compared once. */
export function renderedComparison(versions: ToCompare): Compared {
  const { before, after, whole, kept } = versions;
  const draw = () => {
    const rows = changeRows(compare(before, after));
    const html = renderToStaticMarkup(<Changes rows={rows} whole={whole} />);
    return { counts: countChanges(rows), html };
  };
  return kept === null ? draw() : comparisons(kept, draw);
}
