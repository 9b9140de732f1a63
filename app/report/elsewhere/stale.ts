import { Stale } from "../../errors.ts";
import type { ForeignReport } from "./read-row.server.ts";

/**
 * Somebody else saved what is known of a report first.
 * @param values where it differs from what was sent
 */
export const stale = (
  row: Pick<ForeignReport, "version" | "updated_by_name" | "updated_at">,
  values: Record<string, string>,
) =>
  new Stale({
    version: row.version,
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
    values,
  });
