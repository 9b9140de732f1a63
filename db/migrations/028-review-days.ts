import { statements } from "./statements.ts";

/** What never falls due by itself is looked at again on a day of its own. */
export const reviewDays = statements(
  `alter table plan_action add column review_on text`,
);
