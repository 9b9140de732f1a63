import { statements } from "./statements.ts";

/**
 * The public page of a plan: what is chosen for it and where it is, and each
 * publication as it went out.
 */
export const planPublications = statements(
  `create table plan_page (
    plan_id text primary key references plan (id),
    public_key text unique,
    live integer,
    choices text not null,
    decisions text not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id)
  )`,
  `create table plan_publication (
    id text primary key,
    plan_id text not null references plan (id),
    number integer not null,
    edition integer not null,
    at text not null,
    person_id text not null references person (id),
    choices text not null,
    content text not null,
    sha256 text not null,
    unique (plan_id, number)
  )`,
);
