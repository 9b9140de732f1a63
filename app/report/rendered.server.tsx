import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { AnnotatedReport } from "./AnnotatedReport.tsx";
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

const annotated = keepLast<string>(20);

/**
 * The text of a version with comments as HTML. It is kept under the version
 * and everything else that is drawn, so whoever is shown other comments, or
 * other links, is drawn another text: no change has to be announced here.
 */
export function renderedWithComments(
  version: { id: string },
  shown: ComponentProps<typeof AnnotatedReport>,
): string {
  const { top, annotations, commentHref } = shown;
  const key = fingerprint(
    JSON.stringify([version.id, top, annotations, commentHref]),
  );
  return annotated(key, () =>
    renderToStaticMarkup(<AnnotatedReport {...shown} />),
  );
}
