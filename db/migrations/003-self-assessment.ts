import { statements } from "./statements.ts";

export const selfAssessment = statements(
  `create table area_answer (
    challenge_id text not null references challenge (id),
    area_key text not null,
    aspirations text not null,
    narrative text not null,
    claimed_level text,
    level_reason text not null,
    recheck integer not null default 0 check (recheck in (0, 1)),
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (challenge_id, area_key)
  )`,
  `create table criterion_answer (
    id text primary key,
    challenge_id text not null references challenge (id),
    criterion_key text not null,
    evidenced text not null,
    missing text not null,
    claimed_level text,
    lead text not null,
    not_applicable integer not null default 0 check (not_applicable in (0, 1)),
    not_applicable_reason text not null,
    recheck integer not null default 0 check (recheck in (0, 1)),
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    unique (challenge_id, criterion_key)
  )`,
  `create table assignment (
    challenge_id text not null references challenge (id),
    criterion_key text not null,
    person_id text not null references person (id),
    primary key (challenge_id, criterion_key, person_id)
  )`,
  `create index assignment_person on assignment (person_id)`,
  `create table submission (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    at text not null,
    person_id text not null references person (id),
    content text not null,
    sha256 text not null,
    unique (challenge_id, number)
  )`,
);
