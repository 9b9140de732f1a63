import { type LaidPlan, type LaidRow, type LaidSection } from "./lay-out.ts";
import { aspirationsTitle } from "./legend.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/** A row of the sheet: one text over its whole width, or its cells. */
export type SheetRow =
  | { kind: "title" | "section" | "text"; text: string }
  | { kind: "header"; names: readonly string[] }
  | { kind: "row"; row: LaidRow };

/** The rows above and with the header: they stay in sight. */
export const headRows = 2;

/**
 * A plan as the rows of one sheet, in the order of reading. A header comes
 * again only where a section calls its columns otherwise than the one before.
 */
export function sheetRows(plan: PrintedPlan, laid: LaidPlan): SheetRow[] {
  let names = laid.columns.map(({ name }) => name);
  const rows: SheetRow[] = [
    { kind: "title", text: plan.title },
    { kind: "header", names },
    ...texts(plan.intro),
  ];
  for (const section of laid.sections) {
    rows.push(...opening(section));
    if (section.rows.length > 0 && !alike(names, section.names)) {
      names = [...section.names];
      rows.push({ kind: "header", names });
    }
    // A plan may have more rows than a call takes arguments.
    for (const row of section.rows) rows.push({ kind: "row", row });
  }
  return rows;
}

function opening({ title, lead, intro, aspirations }: LaidSection): SheetRow[] {
  const bullets = aspirations.map((text) => `• ${text}`);
  return [
    ...(title ? [{ kind: "section" as const, text: title }] : []),
    ...texts(lead),
    ...texts(intro),
    ...(bullets.length > 0
      ? texts([`${aspirationsTitle}:`, ...bullets].join("\n"))
      : []),
  ];
}

const texts = (text: string): SheetRow[] =>
  text ? [{ kind: "text", text }] : [];

const alike = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one, at) => one === others[at]);
