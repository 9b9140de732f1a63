import { statements } from "./statements.ts";

/**
 * A plan says whether its rule proposes ratings, and with which numbers; who
 * gave a rating is kept with it. Plans that are there already stay with what
 * people said of them.
 */
export const ratings = statements(
  `alter table plan add column uses_rag_rule integer not null default 0`,
  `alter table plan add column due_soon_days integer not null default 28`,
  `alter table plan add column quiet_months integer not null default 3`,
  `alter table plan add column asks_confirmation integer not null default 0`,
  `alter table plan_action add column rag_by text references person (id)`,
  `alter table plan_action add column rag_at text`,
  // A reason without a rating says why there is none.
  `update plan_action set rag_by = updated_by, rag_at = updated_at
    where rag is null and rag_reason <> ''`,
);
