import { statements } from "./statements.ts";

/** A comment from a Word file keeps the initials that its author has there. */
export const initials = statements(
  `alter table comment add column word_initials text not null default ''`,
);
