import { statements } from "./statements.ts";

/** The author's own words in the report of a plan to a committee, kept. */
export const planPacks = statements(
  `create table plan_pack (
    plan_id text primary key references plan (id),
    words text not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id)
  )`,
);
