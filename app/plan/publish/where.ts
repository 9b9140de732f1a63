import type { ColumnField } from "../../documents/plan-in/plan-read.ts";
import type { TextPlace } from "./texts.ts";

/** Where words stand, as people say it. */
export const whereSaid = ({ section, reference, part }: TextPlace): string =>
  [section, reference, part].filter(Boolean).join(", ");

/** What a row says beside its actions. */
const ofRows: readonly ColumnField[] = [
  "reference",
  "evidence",
  "gap",
  "other",
];

/** Where words can be changed; null where that is on no page. */
export function whereMended(
  { rowKey, section, part, field }: TextPlace,
  { top, plan }: { top: string; plan: string },
): string | null {
  const [row, action] = rowKey.split(" ");
  const isOfRow = field !== null && ofRows.includes(field);
  if (action && !isOfRow) return `${plan}/actions/${action}`;
  if (row) return `${plan}/rows/${row}/edit`;
  if (part === "Introduction") return `${top}/choose`;
  if (part === "Title of the plan") return `${plan}/settings`;
  return section ? `${plan}/sections` : null;
}
