import { expect } from "vitest";
import { type Company, seeTaken, step } from "./company.ts";

/** The council answers, sends evidence, has it signed off and submits. */
export async function assessSelf(company: Company): Promise<void> {
  const { top, areas, council, plan } = company;
  await council.open(`${top}/steps/submitSelfAssessment`);
  expect(await council.words()).toContain("Area 1 has no narrative");
  for (const area of areas) {
    await council.open(`${top}/self-assessment/${area.key}`);
    await council.fill("Narrative", `Where we stand on ${area.title}.`);
    if (plan.mode === "award") {
      await council.tick("Achieving");
      await council.fill("Why that level", "Every ward has a forum.");
    }
    await council.press("Save");
    for (const { key } of area.criteria) {
      await council.open(`${top}/self-assessment/${area.key}/${key}`);
      const label = "What the council can already evidence";
      await council.fill(label, `We do this well: ${key}.`);
      await council.press("Save");
    }
  }
  await upload(company);
  await submit(company);
}

async function upload({ top, council }: Company) {
  await council.open(`${top}/evidence/upload`);
  await council.choose("Files", [
    {
      name: "profile.txt",
      type: "text/plain",
      bytes: Buffer.from("Who lives here, by ward."),
    },
  ]);
  await council.fill("Title", "District profile");
  await council.press("Upload");
  expect(await council.words()).toContain("District profile");
}

async function submit(company: Company) {
  const { top, sponsor } = company;
  await sponsor.open(`${top}/self-assessment/sign-off`);
  await sponsor.press("Sign off the self-assessment");
  await step(
    company,
    "council",
    "submitSelfAssessment",
    "Submit the self-assessment",
  );
}

/** The team sends it back with a question; the council answers and submits again. */
export async function assessAgain(company: Company): Promise<void> {
  const { top, areas, lead, council } = company;
  await sendBack(company, "Who hears about this first?");
  await council.open(`${top}/self-assessment`);
  expect(await council.words()).toContain("Who hears about this first?");
  await council.follow("Reply");
  await council.fill("Your reply", "Ward members do.");
  await council.press("Add the reply");
  await council.open(`${top}/self-assessment/${areas[0]?.key}`);
  await council.fill("Narrative", "Ward members hear of it first.");
  await council.press("Save");
  // What was signed off has changed since.
  await council.open(`${top}/steps/submitSelfAssessment`);
  expect(await council.words()).toContain("sponsor has not signed off");
  // The team still reads what was sent, and not what is being written.
  await lead.open(`${top}/self-assessment`);
  expect(await lead.words()).not.toContain("Ward members");
  await submit(company);
  await lead.open(`${top}/self-assessment/submissions/2`);
  expect(await lead.words()).toContain("Ward members hear of it first.");
  await lead.open(`${top}/self-assessment/submissions/1`);
  expect(await lead.words()).not.toContain("Ward members");
}

async function sendBack(company: Company, question: string) {
  const { top, areas, lead } = company;
  const button = "Send the self-assessment back";
  await lead.open(`${top}/steps/returnSelfAssessment`);
  await lead.press(button);
  expect(lead.status()).toBe(422);
  await lead.fill(`Area ${areas[0]?.number}`, question);
  await lead.press(button);
  await seeTaken(company, "lead", "returnSelfAssessment");
}
