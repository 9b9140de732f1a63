import { statements } from "./statements.ts";

/**
 * What an entry of progress speaks of, what it corrects, and the files and
 * links that show it.
 */
export const progressEvidence = statements(
  `alter table progress add column about_on text`,
  `alter table progress add column corrects_id text references progress (id)`,
  `create index progress_corrects on progress (corrects_id)`,
  `create table progress_evidence (
    id text primary key,
    progress_id text not null references progress (id),
    position integer not null,
    kind text not null check (kind in ('file', 'link')),
    url text not null,
    sha256 text not null,
    bytes integer not null,
    media_type text not null,
    file_name text not null,
    added_at text not null,
    added_by text not null references person (id),
    withdrawn_at text,
    withdrawn_by text references person (id),
    withdrawn_reason text not null
  )`,
  `create index progress_evidence_progress on progress_evidence (progress_id)`,
  `create index progress_evidence_sha256 on progress_evidence (sha256)`,
);
