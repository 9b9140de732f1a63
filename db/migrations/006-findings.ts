import { statements } from "./statements.ts";

export const findings = statements(
  `create table finding (
    id text primary key,
    challenge_id text not null references challenge (id),
    area_key text not null,
    criterion_key text,
    kind text not null check (kind in ('strength', 'consideration')),
    subheading text not null,
    text text not null,
    status text not null check (status in ('draft', 'agreed')),
    position integer not null,
    version integer not null,
    created_by text not null references person (id),
    created_at text not null,
    updated_by text not null references person (id),
    updated_at text not null,
    removed_at text,
    merged_into text references finding (id)
  )`,
  `create index finding_challenge on finding (challenge_id, area_key, kind, position)`,
  `create table finding_source (
    id text primary key,
    finding_id text not null references finding (id),
    kind text not null check (kind in ('note', 'evidence', 'answer')),
    note_id text references note (id),
    evidence_id text references evidence (id),
    criterion_key text
  )`,
  `create index finding_source_finding on finding_source (finding_id)`,
  `create index finding_source_evidence on finding_source (evidence_id)`,
  `create table no_finding_reason (
    challenge_id text not null references challenge (id),
    area_key text not null,
    kind text not null check (kind in ('strength', 'consideration')),
    reason text not null,
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (challenge_id, area_key, kind)
  )`,
  `create table recommendation (
    id text primary key,
    challenge_id text not null references challenge (id),
    position integer not null,
    lead_in text not null,
    text text not null,
    priority text not null check (priority in ('high', 'medium', 'low')),
    version integer not null,
    updated_by text not null references person (id),
    updated_at text not null,
    removed_at text
  )`,
  `create index recommendation_challenge on recommendation (challenge_id, position)`,
  `create table recommendation_finding (
    recommendation_id text not null references recommendation (id),
    finding_id text not null references finding (id),
    primary key (recommendation_id, finding_id)
  )`,
  `create table outcome (
    challenge_id text not null references challenge (id),
    area_key text not null,
    outcome text not null check (outcome in ('met', 'notYetKeeps', 'notYet', 'noLevelSought')),
    level text,
    reason text not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (challenge_id, area_key)
  )`,
  `create table example (
    id text primary key,
    challenge_id text not null references challenge (id),
    kind text not null check (kind in ('innovation', 'signpost')),
    area_key text,
    lead_in text not null,
    text text not null,
    council text not null,
    url text not null,
    position integer not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    removed_at text
  )`,
  `create index example_challenge on example (challenge_id, kind, position)`,
);
