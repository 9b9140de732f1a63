import { statements } from "./statements.ts";

/**
 * A form that is sent twice under one key is the same form only where the same
 * was sent. A receipt from before knows nothing of that, and is soon forgotten.
 */
export const sent = statements(
  `delete from receipt`,
  `alter table receipt add column sent text not null default ''`,
);
