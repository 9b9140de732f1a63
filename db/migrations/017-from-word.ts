import { statements } from "./statements.ts";

/**
 * Comments may have been written in Word: they keep who wrote them there, when,
 * and on which words; and a comment may suggest other words.
 */
export const fromWord = statements(
  `alter table comment add column word_author text not null default ''`,
  `alter table comment add column word_at text`,
  `alter table comment add column word_quote text not null default ''`,
  `alter table comment add column word_key text`,
  `alter table comment add column suggested text`,
  `alter table comment add column settled_at text`,
  `create index comment_word on comment (challenge_id, word_key)`,
  `create table brought_file (
    id text primary key,
    challenge_id text not null references challenge (id),
    person_id text not null references person (id),
    report_version_id text not null references report_version (id),
    file_name text not null,
    department text not null,
    document text not null,
    at text not null
  )`,
  `create index brought_file_challenge on brought_file (challenge_id)`,
);
