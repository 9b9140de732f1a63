import { renderToStaticMarkup } from "react-dom/server";
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
