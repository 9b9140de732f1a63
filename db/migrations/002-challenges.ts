import { statements } from "./statements.ts";

export const challenges = statements(
  `create table council (
    id text primary key,
    name text not null unique,
    nation text not null check (nation in ('england-and-wales', 'scotland', 'northern-ireland')),
    created_at text not null
  )`,
  `create table challenge (
    id text primary key,
    council_id text not null references council (id),
    title text not null,
    framework_key text not null,
    mode text not null check (mode in ('award', 'bespoke')),
    level_sought text,
    areas_in_scope text not null,
    terms_of_reference text not null,
    welcome_message text not null,
    first_day_on_site text,
    days_on_site integer not null,
    comment_working_days integer not null,
    narrative_word_limit integer,
    comments_due text,
    impact_waived_reason text,
    state text not null,
    withdrawn_from text,
    version integer not null,
    scope_version integer not null,
    published_at text,
    public_key text unique,
    previous_challenge_id text references challenge (id),
    created_at text not null
  )`,
  `create index challenge_council on challenge (council_id)`,
  `create table challenge_date (
    challenge_id text not null references challenge (id),
    step text not null,
    day text not null,
    primary key (challenge_id, step)
  )`,
  `create table challenge_event (
    id text primary key,
    challenge_id text not null references challenge (id),
    seq integer not null,
    at text not null,
    person_id text references person (id),
    event text not null,
    from_state text,
    to_state text,
    subject text not null,
    note text not null,
    audience text not null check (audience in ('both', 'team', 'council')),
    unique (challenge_id, seq)
  )`,
  `create table membership (
    id text primary key,
    challenge_id text not null references challenge (id),
    person_id text not null references person (id),
    role text not null,
    organisations text not null,
    department text not null,
    created_at text not null,
    ended_at text
  )`,
  `create unique index membership_once on membership (challenge_id, person_id, role) where ended_at is null`,
  `create index membership_person on membership (person_id)`,
  `create table invitation (
    id text primary key,
    token_hash text not null unique,
    challenge_id text not null references challenge (id),
    email text not null,
    name text not null,
    role text not null,
    organisations text not null,
    department text not null,
    invited_by text references person (id),
    created_at text not null,
    expires_at text not null,
    accepted_at text,
    withdrawn_at text
  )`,
  `create index invitation_challenge on invitation (challenge_id)`,
  `create table sign_off (
    id text primary key,
    challenge_id text not null references challenge (id),
    subject text not null check (subject in ('selfAssessment', 'response')),
    person_id text not null references person (id),
    at text not null
  )`,
  `create index sign_off_challenge on sign_off (challenge_id, subject)`,
);
