import type { PlanContent } from "#workflows/plan-permissions.ts";

/** What forms write of a plan that nothing of its challenge stands for. */
export const contentOfPlanForms = {
  "plan.committee-pack.edit": "pack",
  "plan.editions.new": "editions",
  "plan.rounds.ask": "rounds",
  "plan.rounds.lock": "rounds",
  "plan.rounds.new": "rounds",
  "plan.rounds.round": "rounds",
  "plan.files.new": "files",
  "plan.files.forget": "files",
  "plan.files.file": "files",
  "plan.owner.edit": "actions",
  "plan.owner.left": "actions",
  "plan.owner.merge": "actions",
  "plan.owners.forget": "actions",
  "plan.owners.words": "actions",
  "plan.progress.evidence": "actions",
  "plan.progress-evidence.withdraw": "actions",
  "plan.recommendations.no-action": "decisions",
  "plan.recommendations.take-back": "decisions",
  "plan.sections.bring-back": "sections",
  "plan.sections.edit": "sections",
  "plan.sections.new": "sections",
  "plan.sections.order": "sections",
  "plan.sections.remove": "sections",
} as const satisfies Record<string, PlanContent>;
