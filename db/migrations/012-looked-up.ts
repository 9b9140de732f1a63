import { statements } from "./statements.ts";

/**
 * What is looked up by what it belongs to: replies, positions, what actions
 * and recommendations answer, and files by what they hold.
 */
export const lookedUp = statements(
  `create index comment_parent on comment (parent_id)`,
  `create index position_challenge on position (challenge_id)`,
  `create index plan_action_link_recommendation on plan_action_link (recommendation_id)`,
  `create index plan_action_link_finding on plan_action_link (finding_id)`,
  `create index evidence_file_sha256 on evidence_file (sha256)`,
  `create index recommendation_finding_finding on recommendation_finding (finding_id)`,
);
