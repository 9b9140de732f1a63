import { expect } from "vitest";
import type { Hands } from "../hands.ts";
import { type Company, step, stepBack } from "./company.ts";

/** A strength and an area for consideration in every area, sourced and agreed. */
export async function writeFindings(company: Company): Promise<void> {
  const { top, areas, lead, council } = company;
  for (const area of areas) {
    for (const kind of ["Strength", "Area for consideration"]) {
      await lead.open(`${top}/findings/new?area=${area.key}`);
      await lead.tick(kind);
      await lead.fill("What the team found", `${kind} in ${area.title}.`);
      await lead.press("Save");
      await lead.open(`${sourcesOf(lead)}?all=1`);
      await lead.tick("Staff hear things late");
      await lead.press("Save the sources");
    }
  }
  await lead.open(`${top}/findings`);
  await lead.press("Agree all");
  await council.open(`${top}/findings`);
  expect(council.status()).toBe(404);
  await agree(company);
}

const agree = (company: Company) =>
  step(company, "lead", "agreeFindings", "Agree the findings");

/** The sources page of the finding whose page a person is on. */
function sourcesOf(hands: Hands): string {
  const found = /^.*\/findings\/[0-9a-f-]{36}/.exec(hands.path())?.[0];
  if (!found) throw new Error(`No finding at ${hands.path()}`);
  return `${found}/sources`;
}

/** The manager opens the findings again for one that was put too strongly. */
export async function agreeAgain(company: Company): Promise<void> {
  const { top, lead, manager } = company;
  const reason = "One strength is put too strongly.";
  await stepBack(company, "manager", "reopen", "Reopen", reason);
  for (const hands of [manager, lead]) {
    await hands.open(`${top}/findings`);
    await hands.follow("Strength 1");
    await hands.follow("Edit");
  }
  await rewrite(manager, "Strength, put weakly.");
  await rewrite(lead, "Strength, put with care.");
  // The second to save is shown both texts, and decides.
  expect(lead.status()).toBe(409);
  const both = await lead.words();
  expect(both).toContain("put weakly");
  expect(both).toContain("put with care");
  await lead.press("Save");
  expect(await lead.words()).toContain("put with care");
  // Its words have changed, so it is a draft again.
  await lead.press("Agree");
  await agree(company);
}

async function rewrite(hands: Hands, text: string) {
  await hands.fill("What the team found", text);
  await hands.press("Save");
}
