import { statements } from "./statements.ts";

/**
 * What was sent is kept as it was sent: positions with each response, answers
 * with the version of the report that brought them. And a comment can name a
 * piece of evidence.
 */
export const rounds = statements(
  `create table response (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    report_version_id text not null references report_version (id),
    sent_at text not null,
    unique (challenge_id, number)
  )`,
  `create table response_position (
    response_id text not null references response (id),
    recommendation_id text not null references recommendation (id),
    position text not null check (position in ('accepted', 'inPart', 'noted')),
    reason text not null,
    primary key (response_id, recommendation_id)
  )`,
  `create table answer_sent (
    comment_id text not null references comment (id),
    report_version_id text not null references report_version (id),
    outcome text not null check (outcome in ('accepted', 'inPart', 'notAccepted', 'noted')),
    reason text not null,
    version integer not null,
    sent_at text not null,
    primary key (comment_id, report_version_id)
  )`,
  `insert into response (id, challenge_id, number, report_version_id, sent_at)
    select draft.id, draft.challenge_id, 1, draft.id, last.sent_at
    from (
      select challenge_id, max(sent_at) as sent_at from position
      where sent_at is not null group by challenge_id
    ) last
    join report_version draft on draft.challenge_id = last.challenge_id
    where draft.number = (
      select max(number) from report_version earlier
      where earlier.challenge_id = last.challenge_id
      and earlier.kind = 'draft' and earlier.created_at <= last.sent_at
    )`,
  `insert into response_position
    select response.id, position.recommendation_id, position.position, position.reason
    from position
    join response on response.challenge_id = position.challenge_id
    where position.sent_at is not null`,
  `insert into answer_sent
    select answer.comment_id, report.id, answer.outcome, answer.reason, answer.version, answer.sent_at
    from comment_answer answer
    join comment on comment.id = answer.comment_id
    join report_version report on report.challenge_id = comment.challenge_id
    where report.number = (
      select max(number) from report_version earlier
      where earlier.challenge_id = comment.challenge_id
      and earlier.created_at <= answer.sent_at
    )`,
  `alter table position drop column sent_at`,
  `alter table comment_answer drop column sent_at`,
  `alter table comment add column evidence_id text references evidence (id)`,
);
