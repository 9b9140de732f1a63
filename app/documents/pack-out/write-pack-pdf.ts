import type { Paper, PaperPart } from "../pdf-out/paper.ts";
import { partsFrom } from "../pdf-out/report-parts.ts";
import { typeset } from "../pdf-out/typeset.server.ts";
import { planPaper } from "../plan-out/plan-paper.ts";
import { typesettable } from "../plan-out/write-plan-pdf.ts";
import type { PrintedPlan } from "../plan-out/printed-plan.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { type PrintedPack, appendixTitle } from "./printed-pack.ts";

/**
 * A report on a plan as a tagged PDF, the plan behind it on its side.
 * @throws Refused for a plan that would take all the room there is
 */
export const writePackPdf = (pack: PrintedPack): Buffer =>
  typeset(packPaper(pack));

function packPaper(pack: PrintedPack): Paper {
  const { title, council, name, facts, blocks, plan, at } = pack;
  return {
    ...{ title, author: council, day: dayInLondon(at), caption: name },
    mark: `${council}. ${name}`,
    facts: [["Council", council], ...facts],
    notices: [],
    parts: partsFrom(blocks),
    annex: plan ? appendix(typesettable(plan)) : undefined,
  };
}

/** The plan one level below the heading that announces it. */
const appendix = (plan: PrintedPlan): PaperPart[] => [
  { type: "heading", level: 1, text: appendixTitle(plan), listed: true },
  { type: "text", look: "plain", runs: [{ text: plan.dated }] },
  ...planPaper(plan).parts.map((part) =>
    part.type === "heading" ? { ...part, level: part.level + 1 } : part,
  ),
];
