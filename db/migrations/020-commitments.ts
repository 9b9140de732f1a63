import { statements } from "./statements.ts";

/**
 * A comment on the report may say what the council will do: that is kept, and
 * becomes an action once there is a plan.
 */
export const commitments = statements(
  `create table commitment (
    comment_id text primary key references comment (id),
    challenge_id text not null references challenge (id),
    text text not null,
    action_id text references plan_action (id),
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id)
  )`,
  `create index commitment_challenge on commitment (challenge_id)`,
  `create index commitment_action on commitment (action_id)`,
);
