import { statements } from "./statements.ts";

/**
 * A file that a council has of its plan can be brought into it: its tables as
 * they were read, how they are understood, what was made of them. Each row
 * keeps what the file said of it.
 */
export const planFiles = statements(
  `create table plan_file (
    id text primary key,
    plan_id text not null references plan (id),
    person_id text not null references person (id),
    at text not null,
    file_name text not null,
    sha256 text not null,
    reading text not null,
    corrections text not null,
    made text,
    made_at text,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    unique (plan_id, sha256)
  )`,
  `alter table plan_row add column file_id text references plan_file (id)`,
  `alter table plan_row add column as_read text not null default ''`,
  `create index plan_row_file on plan_row (file_id)`,
);
