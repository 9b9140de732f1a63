import { statements } from "./statements.ts";

/** Comments of the council that say the same become one before they are sent. */
export const mergedComments = statements(
  `alter table comment add column merged_into text references comment (id)`,
  `create index comment_merged on comment (merged_into)`,
);
