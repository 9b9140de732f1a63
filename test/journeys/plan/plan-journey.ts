import { expect } from "vitest";
import type { Context } from "#app/context.server.ts";
import type { Hands } from "../hands.ts";
import { type Seat, linkTo, programmeManager, takePart } from "../people.ts";
import { aPlanFile } from "./a-plan-file.ts";

const title = "Equality improvement plan";
const lead = { name: "Connie Ledger", email: "c@example.org" };
const owner = { name: "Clara Fenn", email: "clara@example.org" };

/**
 * A plan from the council's own Word file to the pack for its committee, by
 * what people see and press.
 * @param seat gives a new person a browser
 */
export async function walkThroughPlan(app: Context, seat: Seat): Promise<void> {
  await startPlan(await programmeManager(app, seat));
  const council = await takePart(app, seat, lead.email);
  await council.open("/plans");
  await council.follow(title);
  const top = council.path();
  await bringIn(council, top);
  await resolveInitials(council, top);
  await askOwners(council, top);
  await answerByLink(app, await seat());
  await lockRound(council, top);
  await printPack(council, top);
}

/** The office starts it, and names who leads it. */
async function startPlan(office: Hands): Promise<void> {
  await office.open("/programme/councils/new");
  await office.fill("Name of the council", "Aldermoor Borough Council");
  await office.tick("England or Wales");
  await office.press("Add the council");
  await office.open("/plans/new");
  await office.select("Council", "Aldermoor");
  await office.fill("Title", title);
  await office.fill("The day the plan began", "2026-04-01");
  await office.fill("Name", lead.name);
  await office.fill("Email address", lead.email);
  await office.press("Start the plan");
}

/** Looks how the file is understood, corrects two columns, and brings it in. */
async function bringIn(council: Hands, top: string): Promise<void> {
  const type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const file = { name: "our plan.docx", type, bytes: await aPlanFile() };
  await council.open(`${top}/files/new`);
  await council.choose("File", [file]);
  await council.press("Look at what is in it");
  expect(await council.words()).toContain("1. Knowing our communities");
  await council.select("What is still missing?", "Gap and actions together");
  await council.select("How far we are", "Progress");
  await council.press("Save the corrections, and look again");
  expect(await council.words()).toContain("Two of three are asked");
  await council.follow("Go on to bring it in");
  await council.press("Bring it in");
  expect(await council.words()).toMatch(/Brought in: 2 sections, 3 rows/);
  await council.open(top);
  const plan = await council.words();
  for (const text of [
    "What can we already show?",
    "Estates Team",
    "Dora Finch",
  ]) {
    expect(plan).toContain(text);
  }
  await council.open(`${top}/files/new`);
  await council.choose("File", [file]);
  await council.press("Look at what is in it");
  expect(await council.words()).toMatch(/already|nothing/i);
}

/** “CF” is somebody with an address, the team is itself. */
async function resolveInitials(council: Hands, top: string): Promise<void> {
  await council.open(`${top}/owners`);
  await council.follow("Resolve all 2");
  await council.fill("Name", owner.name);
  await council.select("Kind", "A person");
  await council.fill("Email address", owner.email);
  await council.press("Save what is filled in");
  await council.open(`${top}/owners`);
  await council.follow("Resolve it");
  await council.select("Who is it?", "An owner called “Estates Team”");
  await council.press("Save what is filled in");
  await council.open(`${top}/owners`);
  expect(await council.words()).toContain("Every owner is resolved");
}

async function askOwners(council: Hands, top: string): Promise<void> {
  await council.open(`${top}/rounds/new`);
  await council.fill("What is it called?", "Autumn");
  await council.fill("Last day for answers", "2030-12-01");
  await council.tick(owner.name);
  await council.press("Start the round");
  expect(await council.words()).toContain("Not yet");
}

/** Clara has no account: the link in her letter opens her actions, no others. */
async function answerByLink(app: Context, clara: Hands): Promise<void> {
  await clara.open(await linkTo(app, owner.email));
  const asked = await clara.words();
  expect(asked).toContain("Ask the three wards by the river again");
  expect(asked).not.toContain("Print the results in large type");
  await clara.follow("Say how it stands");
  await clara.fill("What was done?", "All three are asked now.");
  await clara.tick("Complete");
  await clara.press("Send it");
  expect(await clara.words()).toContain("Answered");
}

async function lockRound(council: Hands, top: string): Promise<void> {
  await council.open(`${top}/rounds/1`);
  await council.press("Take it");
  await council.follow("Lock the round");
  await council.press("Lock the round");
  await council.open(`${top}/editions`);
  expect(await council.words()).toContain("Autumn");
  await council.open(`${top}?status=complete`);
  expect(await council.words()).toContain("All three are asked now.");
}

async function printPack(council: Hands, top: string): Promise<void> {
  await council.open(`${top}/committee-pack`);
  expect(await council.words()).toContain("The plan has 3 actions: ");
  expect(await council.words()).toContain("1 complete");
}
