import { expect } from "vitest";
import type { Hands } from "../hands.ts";
import { type Company, step } from "./company.ts";

/** The council comments on the draft, chooses what is sent; its sponsor signs it off. */
export async function respond(company: Company): Promise<void> {
  const { top, council, lead } = company;
  await council.open(`${top}/response/departments`);
  await council.fill("Departments", "Depot services");
  await council.press("Add the departments");
  await council.open(`${top}/report/versions/1`);
  await council.follow("Comment on strength 1");
  await council.tick("Fact");
  await council.fill("Your comment", "Depot staff now have a board.");
  await council.press("Add the comment");
  await council.open(`${top}/report/versions/1/comment`);
  await council.tick("Context or update");
  await council.fill("Your comment", "Keep this one to ourselves.");
  await council.press("Add the comment");
  await council.open(`${top}/report/versions/1/comment`);
  await council.tick("Fact");
  await council.fill("Your comment", "The depot has a board by now.");
  await council.fill("Department", "Depot services");
  await council.press("Add the comment");
  await mergeAndPromise(company);
  await choose(company, 1);
  await council.open(`${top}/response`);
  await council.follow("Take a position on recommendation 1");
  await council.tick("Accepted");
  await council.press("Save the position");
  await council.open(`${top}/report/sections/impact`);
  await council.fill("Text", "Four services planned together.");
  await council.press("Save the text");
  await sendResponse(company);
  await lead.open(`${top}/comments`);
  const words = await lead.words();
  expect(words).toContain("Depot staff now have a board.");
  expect(words).toMatch(/Also said by .+ \(Depot services\)/);
  expect(words).not.toContain("Keep this one to ourselves.");
  expect(words).not.toContain("The depot has a board by now.");
}

/** Two that say the same become one, and the council promises what it will do. */
async function mergeAndPromise({ top, council }: Company) {
  await council.open(`${top}/comments`);
  await council.follow("Comment 1");
  await council.follow("Merge others into it");
  await council.tick("Comment 3: The depot has a board by now.");
  await council.press("Merge into comment 1");
  await council.follow("Make a commitment of it");
  await council.fill("What the council will do", "Boards at every depot.");
  await council.press("Save the commitment");
  expect(await council.words()).toContain("Boards at every depot.");
}

async function choose({ top, council }: Company, comment: number) {
  await council.open(`${top}/response/choose`);
  await council.tick(`Send comment ${comment}`);
  await council.press("Save the choice");
}

async function sendResponse(company: Company) {
  const { top, council, sponsor } = company;
  // In each round every department’s comments are gathered anew.
  await council.open(`${top}/response`);
  await council.press("Mark as gathered");
  await council.open(`${top}/response/ready`);
  await council.press("Mark the response as ready");
  await sponsor.open(`${top}/response/sign-off`);
  await sponsor.press("Sign the response off");
  await step(company, "council", "sendResponse", "Send the council’s response");
}

/** The lead answers a comment and a second reader confirms the answer. */
export async function answer(
  { top, lead, manager }: Company,
  comment: number,
): Promise<void> {
  await lead.open(`${top}/comments`);
  await lead.follow(`Comment ${comment}`);
  const page = pageOf(lead);
  await lead.open(`${page}/answer`);
  await lead.tick("Accepted");
  await lead.fill("Reason", "We heard of it after the visit.");
  await lead.press("Save the answer");
  await manager.open(page);
  await manager.press("Confirm the answer");
}

const pageOf = (hands: Hands) => hands.path().split(/[?#]/)[0] ?? "";

/** Another draft goes to the council, which comments on it once more. */
export async function secondRound(company: Company): Promise<void> {
  const { top, council, lead } = company;
  await lead.open(`${top}/report/sections/executiveSummary`);
  await lead.fill("Text", "A council that listens, and has a board for it.");
  await lead.press("Save the text");
  await step(company, "lead", "issueAnotherDraft", "Send another draft");
  await council.open(`${top}/comments`);
  await council.follow("Comment 1");
  expect(await council.words()).toContain("We heard of it after the visit.");
  await council.open(`${top}/report/versions/1`);
  expect(await council.words()).not.toContain("has a board for it");
  await council.open(`${top}/report/versions/2`);
  expect(await council.words()).toContain("has a board for it");
  await council.open(`${top}/report/versions/2/comment`);
  await council.tick("Context or update");
  await council.fill("Your comment", "The second board hangs now.");
  await council.press("Add the comment");
  await choose(company, 4);
  await sendResponse(company);
  await lead.open(`${top}/comments`);
  expect(await lead.words()).toContain("The second board hangs now.");
}
