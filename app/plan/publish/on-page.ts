import type { PrintedSection } from "../../documents/plan-out/printed-plan.ts";
import type { PageAsked } from "../../forms/page.ts";

/**
 * The rows of a page in their sections. A section without rows says what it
 * says on the first page.
 */
export function rowsOnPage(
  sections: readonly PrintedSection[],
  { number, offset }: PageAsked,
  size: number,
): PrintedSection[] {
  let before = 0;
  return sections.flatMap((section) => {
    const from = Math.max(0, offset - before);
    const to = Math.max(0, offset + size - before);
    before += section.rows.length;
    const rows = section.rows.slice(from, to);
    const isShown =
      rows.length > 0 || (number === 1 && section.rows.length === 0);
    return isShown ? [{ ...section, rows }] : [];
  });
}
