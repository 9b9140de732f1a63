import { statements } from "./statements.ts";

/**
 * A report that was written elsewhere can become a challenge's: the file as it
 * was read, how the team understands it, and what was made of it. It is the
 * source of the findings that came from it.
 */
export const writtenElsewhere = statements(
  `create table foreign_report (
    id text primary key,
    challenge_id text not null references challenge (id),
    person_id text not null references person (id),
    at text not null,
    file_name text not null,
    sha256 text not null,
    document text not null,
    report text not null,
    corrections text not null,
    comments_are text not null check (comments_are in ('', 'council', 'team')),
    comments_on integer,
    made text,
    made_at text,
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id),
    unique (challenge_id, sha256)
  )`,
  // A check cannot be widened in place.
  `create table cited_source (
    id text primary key,
    finding_id text not null references finding (id),
    kind text not null check (kind in ('note', 'evidence', 'answer', 'report')),
    note_id text references note (id),
    evidence_id text references evidence (id),
    criterion_key text,
    foreign_report_id text references foreign_report (id)
  )`,
  `insert into cited_source
    (id, finding_id, kind, note_id, evidence_id, criterion_key)
    select id, finding_id, kind, note_id, evidence_id, criterion_key
    from finding_source`,
  `drop table finding_source`,
  `alter table cited_source rename to finding_source`,
  `create index finding_source_finding on finding_source (finding_id)`,
  `create index finding_source_evidence on finding_source (evidence_id)`,
  `alter table brought_file add column foreign_report_id text references foreign_report (id)`,
);
