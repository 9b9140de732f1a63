import { statements } from "./statements.ts";

/** Who leads a section of a plan, what introduces it, and what it aspires to. */
export const planSections = statements(
  `alter table plan_section add column lead text not null default ''`,
  `alter table plan_section add column intro text not null default ''`,
  `alter table plan_section add column aspirations text not null default ''`,
);
