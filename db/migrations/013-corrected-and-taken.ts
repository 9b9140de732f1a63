import { statements } from "./statements.ts";

/**
 * A council's name and nation may be corrected, and a letter is taken by one
 * process before it is sent.
 */
export const correctedAndTaken = statements(
  `alter table council add column version integer not null default 1`,
  `alter table council add column updated_at text`,
  `alter table council add column updated_by text references person (id)`,
  `alter table mail add column taken_at text`,
);
