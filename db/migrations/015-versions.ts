import { statements } from "./statements.ts";

/**
 * A department and a reason why there are no findings have a version as all
 * else that two people may save at once, and a comment says who saved it last:
 * of one on the report that was changed before this, nobody knows.
 */
export const versions = statements(
  `alter table department add column version integer not null default 1`,
  `alter table no_finding_reason add column version integer not null default 1`,
  `alter table comment add column updated_by text references person (id)`,
  `update comment set updated_by = author_id
    where subject_kind <> 'report' or version = 1`,
);
