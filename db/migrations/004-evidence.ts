import { statements } from "./statements.ts";

export const evidence = statements(
  `create table evidence (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    kind text not null check (kind in ('file', 'link', 'pointer')),
    title text not null,
    description text not null,
    url text not null,
    pointer_to text references evidence (id),
    pointer text not null,
    dated text,
    sensitivity text not null check (sensitivity in ('open', 'internal', 'sensitive')),
    created_by text not null references person (id),
    created_at text not null,
    sent_at text,
    withdrawn_at text,
    version integer not null,
    updated_at text not null,
    unique (challenge_id, number)
  )`,
  `create table evidence_file (
    id text primary key,
    evidence_id text not null references evidence (id),
    number integer not null,
    sha256 text not null,
    bytes integer not null,
    media_type text not null,
    file_name text not null,
    uploaded_by text not null references person (id),
    uploaded_at text not null,
    unique (evidence_id, number)
  )`,
  `create table evidence_criterion (
    evidence_id text not null references evidence (id),
    criterion_key text not null,
    primary key (evidence_id, criterion_key)
  )`,
  `create table evidence_opening (
    evidence_id text not null references evidence (id),
    person_id text not null references person (id),
    first_at text not null,
    primary key (evidence_id, person_id)
  )`,
  `create table evidence_request (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    question text not null,
    area_key text,
    criterion_key text,
    due text,
    status text not null check (status in ('asked', 'answered', 'accepted', 'waived')),
    created_by text not null references person (id),
    created_at text not null,
    version integer not null,
    unique (challenge_id, number)
  )`,
  `create table request_message (
    id text primary key,
    request_id text not null references evidence_request (id),
    person_id text not null references person (id),
    at text not null,
    kind text not null check (kind in ('ask', 'reply', 'accept', 'askAgain', 'waive')),
    text text not null
  )`,
  `create index request_message_request on request_message (request_id)`,
  `create table request_evidence (
    request_id text not null references evidence_request (id),
    evidence_id text not null references evidence (id),
    primary key (request_id, evidence_id)
  )`,
);
