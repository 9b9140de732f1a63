import type { Area } from "#workflows/frameworks/index.ts";
import { Stale } from "../../errors.ts";
import { differing } from "./differing.ts";
import type { Corrections } from "./mapping.ts";
import type { ForeignReport } from "./read-row.server.ts";

/** Somebody else saved what is known of a report first: where it differs. */
export const stale = (
  row: ForeignReport,
  said: Corrections,
  areas: readonly Area[],
) =>
  new Stale({
    version: row.version,
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
    values: differing(row, said, areas),
  });
