import { statements } from "./statements.ts";

/** Findings of a version, with the evidence that they cite or read in a note. */
const cited = `from report_version version
    join finding on finding.challenge_id = version.challenge_id
      and version.blocks like '%"' || finding.id || '"%'
    join finding_source source on source.finding_id = finding.id
    left join note on note.id = source.note_id
    join evidence item on item.id = source.evidence_id
      or item.id = note.evidence_id`;

/**
 * What a version of the report rests on is kept as it was sent, and a sign-off
 * keeps the fingerprints of what it covers: an earlier one has to be given
 * again.
 */
export const signedAndCited = statements(
  `create table version_evidence (
    report_version_id text not null references report_version (id),
    evidence_id text not null references evidence (id),
    primary key (report_version_id, evidence_id)
  )`,
  `insert into version_evidence
    select version.id, item.id ${cited}
    union
    select version.id, item.pointer_to ${cited} where item.pointer_to is not null`,
  `alter table sign_off add column signed text not null default ''`,
);
