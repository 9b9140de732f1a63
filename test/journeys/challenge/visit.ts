import { expect } from "vitest";
import { type Company, step, stepBack } from "./company.ts";

/** The team reads, asks for what is missing and plans its visit. */
export async function readEvidence(company: Company): Promise<void> {
  const { top, lead, council } = company;
  await lead.open(`${top}/self-assessment/submissions/1`);
  expect(await lead.words()).toContain("We do this well");
  await lead.open(`${top}/evidence`);
  await lead.follow("District profile");
  await lead.open(`${top}/evidence/requests/new`);
  await lead.fill("What do you ask for?", "A map of need.");
  await lead.press("Send the request");
  const request = lead.path().split("?")[0] ?? "";
  await council.open(request);
  await council.fill("Your reply", "It is on page 3 of the profile.");
  await council.press("Send the reply");
  await lead.open(request);
  await lead.tick("Accept");
  await lead.press("Send");
}

/** One session is planned, held and written down. */
export async function visit(company: Company): Promise<void> {
  const { top, lead, manager, areas } = company;
  await manager.open(`${top}/timetable/new`);
  await manager.fill("Title", "Staff at the depot");
  await manager.tick("Focus group");
  await manager.fill("Who is met, by role", "Twelve street cleaners");
  await manager.fill("Date", "2026-06-08");
  await manager.fill("Starts", "07:30");
  await manager.fill("Ends", "08:30");
  await manager.press("Add the session");
  await step(company, "manager", "closeEvidence", "Start interviews");
  await lead.open(`${top}/timetable`);
  await lead.follow("Staff at the depot");
  await lead.follow("Write a note");
  await lead.fill("Note", "Staff hear things late and from each other.");
  await lead.select("Area or criterion", `${areas[0]?.number}`);
  await lead.tick("Area for consideration");
  await lead.press("Save");
}

/** The team leaves the council and goes on to its findings. */
export const finishVisit = (company: Company): Promise<void> =>
  step(company, "lead", "finishInterviews", "Finish interviews");

/** The challenge is stopped during the visit, and later goes on where it was. */
export async function stopAndGoOn(company: Company): Promise<void> {
  const { top, lead, council, manager } = company;
  await stepBack(
    company,
    "manager",
    "withdraw",
    "Withdraw the challenge",
    "The council is to merge with its neighbour.",
  );
  await council.open(top);
  expect(await council.words()).toContain("Withdrawn");
  await lead.open(`${top}/notes/new`);
  expect(await lead.words()).toContain("Notes are closed");
  await lead.open(`${top}/notes`);
  expect(await lead.words()).toContain("Staff hear things late");
  await stepBack(
    company,
    "manager",
    "reopen",
    "Take the challenge up again",
    "The merger is off.",
  );
  await manager.open(top);
  expect(await manager.words()).toContain("The peer team is on site");
}
