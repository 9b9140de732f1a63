import { statements } from "./statements.ts";

/** People with a part of their own in a plan, whatever its challenge gives. */
export const planMembers = statements(
  `create table plan_membership (
    id text primary key,
    plan_id text not null references plan (id),
    person_id text not null references person (id),
    role text not null check (role in ('planLead', 'planContributor', 'planViewer')),
    created_at text not null,
    ended_at text
  )`,
  `create unique index plan_membership_once on plan_membership (plan_id, person_id) where ended_at is null`,
  `create index plan_membership_plan on plan_membership (plan_id)`,
  `create index plan_membership_person on plan_membership (person_id)`,
);
