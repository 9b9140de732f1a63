import { type Editable, mayEdit } from "#workflows/permissions.ts";
import type { Stage } from "#workflows/stages.ts";
import type { Place, ToDo } from "./place.ts";

interface Work {
  /** Who may write it has a hand in it. */
  content: Editable;
  sentence: string;
  path: string;
}

/** What a stage is there for, and the page on which it is done. */
const work: Partial<Record<Stage, Work>> = {
  selfAssessment: {
    content: "selfAssessment",
    sentence: "Write the self-assessment",
    path: "self-assessment",
  },
  evidence: {
    content: "requests",
    sentence: "Read the evidence and ask for what is missing",
    path: "evidence",
  },
  interviews: {
    content: "notes",
    sentence: "Meet people and take notes",
    path: "timetable?mine=1",
  },
  findings: {
    content: "findings",
    sentence: "Write findings and agree them",
    path: "findings",
  },
  recommendations: {
    content: "recommendations",
    sentence: "Write recommendations and the draft report",
    path: "recommendations",
  },
  councilResponse: {
    content: "annotations",
    sentence: "Read the draft report and comment on it",
    path: "report",
  },
  finalising: {
    content: "reportSections",
    sentence: "Finish the report",
    path: "report",
  },
  improvement: {
    content: "plan",
    sentence: "Work through the improvement plan",
    path: "plan",
  },
};

/** What everybody with a hand in a stage does there; nothing for others. */
export function stageWork({ id, stage, roles }: Place): ToDo[] {
  const here = work[stage];
  if (!here || !mayEdit(here.content, stage, roles)) return [];
  return [{ sentence: here.sentence, href: `/challenges/${id}/${here.path}` }];
}
