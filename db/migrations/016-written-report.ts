import { statements } from "./statements.ts";

/**
 * The report is written in more places: an introduction to each area and list,
 * sections of the team's own, and words of a finding, recommendation or example
 * that are the report's alone.
 */
export const writtenReport = statements(
  // The names of its sections are no longer a list that a check could hold.
  `create table written_section (
    challenge_id text not null references challenge (id),
    section text not null,
    text text not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (challenge_id, section)
  )`,
  `insert into written_section
    (challenge_id, section, text, version, updated_at, updated_by)
    select challenge_id, section, text, version, updated_at, updated_by
    from report_section`,
  `drop table report_section`,
  `alter table written_section rename to report_section`,
  `create table own_section (
    id text primary key,
    challenge_id text not null references challenge (id),
    title text not null,
    text text not null,
    position integer not null,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    removed_at text
  )`,
  `create index own_section_challenge on own_section (challenge_id, position)`,
  `create table wording (
    challenge_id text not null references challenge (id),
    thing text not null,
    lead_in text not null,
    text text not null,
    taken_lead_in text not null,
    taken_text text not null,
    in_use integer not null check (in_use in (0, 1)),
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (challenge_id, thing)
  )`,
);
