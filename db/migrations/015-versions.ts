import { statements } from "./statements.ts";

/**
 * A department and a reason why there are no findings have a version as all
 * else that two people may save at once, and a comment says who saved it last;
 * `findLastSaver` tells what is known of one that was saved before this.
 */
export const versions = statements(
  `alter table department add column version integer not null default 1`,
  `alter table no_finding_reason add column version integer not null default 1`,
  `alter table comment add column updated_by text references person (id)`,
);
