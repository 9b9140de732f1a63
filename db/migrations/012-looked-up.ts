import { statements } from "./statements.ts";

/**
 * What is looked up on each page by what it belongs to: replies, positions,
 * and what actions and recommendations answer.
 */
export const lookedUp = statements(
  `create index comment_parent on comment (parent_id)`,
  `create index position_challenge on position (challenge_id)`,
  `create index plan_action_link_recommendation on plan_action_link (recommendation_id)`,
  `create index plan_action_link_finding on plan_action_link (finding_id)`,
  `create index recommendation_finding_finding on recommendation_finding (finding_id)`,
);
