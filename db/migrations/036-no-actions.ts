import { statements } from "./statements.ts";

/** The recommendations on which a plan does nothing, and why. */
export const noActions = statements(
  `create table plan_no_action (
    id text primary key,
    plan_id text not null references plan (id),
    recommendation_id text not null references recommendation (id),
    reason text not null,
    decided_at text not null,
    decided_by text not null references person (id),
    unique (plan_id, recommendation_id)
  )`,
  `create index plan_no_action_recommendation on plan_no_action (recommendation_id)`,
);
