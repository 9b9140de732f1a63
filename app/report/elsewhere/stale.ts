import { Stale } from "../../errors.ts";
import type { ForeignReport } from "./read-row.server.ts";

/** Somebody else saved what is known of a report first. */
export const stale = (row: ForeignReport) =>
  new Stale({
    version: row.version,
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
    values: {},
  });
