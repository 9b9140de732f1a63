import { type Company, step } from "./company.ts";

/** A recommendation, the outcomes and a summary make the draft report. */
export async function writeReport(company: Company): Promise<void> {
  const { top, lead } = company;
  await lead.open(`${top}/recommendations/new`);
  await lead.fill("First words", "Reach everyone.");
  await lead.fill("What the team recommends", "Tell depot staff first.");
  await lead.tick("High");
  await lead.tick("Strength 1");
  await lead.press("Add the recommendation");
  if (company.plan.mode === "award") await decideOutcomes(company);
  await lead.open(`${top}/report/sections/executiveSummary`);
  await lead.fill("Text", "A council that listens.\n\n- It acts, too.");
  await lead.press("Save the text");
  await step(company, "lead", "sendDraft", "Send the draft report");
}

async function decideOutcomes({ top, lead, areas }: Company) {
  for (const place of [...areas.map(({ key }) => key), "overall"]) {
    await lead.open(`${top}/outcomes/${place}`);
    await lead.tick("Met");
    await lead.select("Level", "Achieving");
    await lead.fill("Reasons", "Seen and heard from more than one side.");
    await lead.press("Save the outcome");
  }
}
