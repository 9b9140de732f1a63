import { statements } from "./statements.ts";

export const people = statements(
  `create table person (
    id text primary key,
    name text not null,
    email text not null unique,
    password_hash text,
    is_programme_manager integer not null default 0 check (is_programme_manager in (0, 1)),
    created_at text not null
  )`,
  `create table sign_in (
    id text primary key,
    person_id text not null references person (id),
    created_at text not null,
    seen_at text not null,
    expires_at text not null,
    device text not null
  )`,
  `create index sign_in_person on sign_in (person_id)`,
  `create table password_reset (
    token_hash text primary key,
    person_id text not null references person (id),
    created_at text not null,
    expires_at text not null,
    used_at text
  )`,
  `create index password_reset_person on password_reset (person_id)`,
  `create table mail (
    id text primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at text not null,
    sent_at text,
    failure text
  )`,
  `create index mail_created on mail (created_at)`,
  `create table receipt (
    key text primary key,
    person_id text not null references person (id),
    location text not null,
    created_at text not null
  )`,
);
