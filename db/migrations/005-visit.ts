import { statements } from "./statements.ts";

export const visit = statements(
  `create table stakeholder_group (
    id text primary key,
    challenge_id text not null references challenge (id),
    kind text not null,
    name text not null,
    needed integer not null check (needed in (0, 1)),
    position integer not null
  )`,
  `create index stakeholder_group_challenge on stakeholder_group (challenge_id)`,
  `create table session (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    kind text not null check (kind in ('interview', 'focusGroup', 'visit', 'meeting')),
    title text not null,
    group_id text references stakeholder_group (id),
    starts_at text not null,
    ends_at text not null,
    place text not null,
    link text not null,
    who text not null,
    status text not null check (status in ('planned', 'held', 'notHeld')),
    not_held_reason text not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    unique (challenge_id, number)
  )`,
  `create table session_peer (
    session_id text not null references session (id),
    person_id text not null references person (id),
    primary key (session_id, person_id)
  )`,
  `create table note (
    id text primary key,
    challenge_id text not null references challenge (id),
    source text not null check (source in ('session', 'evidence', 'selfAssessment', 'observation')),
    session_id text references session (id),
    evidence_id text references evidence (id),
    area_key text,
    criterion_key text,
    judgement text not null check (judgement in ('strength', 'consideration', 'neutral')),
    confidence text not null check (confidence in ('low', 'medium', 'high')),
    text text not null,
    author_id text not null references person (id),
    at text not null,
    version integer not null,
    updated_at text not null,
    removed_at text
  )`,
  `create index note_challenge on note (challenge_id, area_key)`,
  `create index note_session on note (session_id)`,
);
