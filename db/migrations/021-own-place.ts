import { statements } from "./statements.ts";

/**
 * A section that the team added may stand between those of every report; so far
 * all of them stood after the last.
 */
export const ownPlace = statements(
  `alter table own_section add column stands_after text not null default 'signpost'`,
);
