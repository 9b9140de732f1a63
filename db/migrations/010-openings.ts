import { statements } from "./statements.ts";

/**
 * Which version of a file a member of the team opened, the newest of them: who
 * has opened an item may not have opened what replaced it since.
 */
export const openings = statements(
  `alter table evidence_opening add column newest integer not null default 1`,
  `update evidence_opening set newest = coalesce((
    select max(number) from evidence_file
    where evidence_file.evidence_id = evidence_opening.evidence_id
    and evidence_file.uploaded_at <= evidence_opening.first_at
  ), 1)`,
);
