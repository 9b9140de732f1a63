import { statements } from "./statements.ts";

/** What "by when" said before it was changed is kept, and why it was changed. */
export const dueRevisions = statements(
  `create table due_revision (
    id text primary key,
    action_id text not null references plan_action (id),
    at text not null,
    person_id text not null references person (id),
    from_text text not null,
    to_text text not null,
    reason text not null,
    is_correction integer not null
  )`,
  `create index due_revision_action on due_revision (action_id)`,
);
