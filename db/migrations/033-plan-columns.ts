import { statements } from "./statements.ts";

/** A plan has columns of its own names and order, and tags for its rows. */
export const planColumns = statements(
  `create table plan_column (
    id text primary key,
    plan_id text not null references plan (id),
    position integer not null,
    field text not null,
    name text not null,
    is_hidden integer not null default 0,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text references person (id),
    removed_at text
  )`,
  `create index plan_column_plan on plan_column (plan_id)`,
  `create table plan_cell (
    row_id text not null references plan_row (id),
    column_id text not null references plan_column (id),
    text text not null,
    primary key (row_id, column_id)
  )`,
  `create index plan_cell_column on plan_cell (column_id)`,
  `create table plan_tag (
    id text primary key,
    plan_id text not null references plan (id),
    name text not null,
    colour text not null,
    pattern text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text references person (id),
    removed_at text
  )`,
  `create index plan_tag_plan on plan_tag (plan_id)`,
  `create table plan_row_tag (
    row_id text not null references plan_row (id),
    tag_id text not null references plan_tag (id),
    primary key (row_id, tag_id)
  )`,
  `create index plan_row_tag_tag on plan_row_tag (tag_id)`,
);
