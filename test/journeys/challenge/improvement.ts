import { expect } from "vitest";
import type { Seat } from "../people.ts";
import { type Company, step, stepBack } from "./company.ts";

/** The final report is issued and, by the council's decision, published. */
export async function publish(company: Company, seat: Seat): Promise<void> {
  const { top, council } = company;
  await step(company, "lead", "issueFinal", "Issue the final report");
  await council.open(`${top}/report`);
  await council.follow("Read final report");
  expect(await council.words()).toContain("Reach everyone.");
  await step(company, "council", "publish", "Publish the report");
  await council.open(`${top}/report`);
  const address = /\/reports\/[\w-]+/.exec(await council.source())?.[0];
  const reader = await seat();
  await reader.open(address ?? "/reports/none");
  expect(reader.status()).toBe(200);
  expect(await reader.words()).toContain("Reach everyone.");
}

/** The council plans, does and reports; then nothing is left open. */
export async function improve(company: Company): Promise<void> {
  const { top, council } = company;
  await council.open(`${top}/plan/start`);
  expect(await council.words()).toContain("Boards at every depot.");
  await council.open(`${top}/plan`);
  await council.follow("Write an action of your own");
  await council.fill("What will be done", "A board at the depot.");
  await council.fill("By when", "March 2027");
  await council.press("Add the action");
  await council.open(`${top}/plan`);
  await council.follow("A board at the depot.");
  await council.follow("Add progress");
  await council.fill("What was done", "It hangs by the door.");
  await council.tick("Complete");
  await council.press("Add the progress");
  await close(company);
  await council.open(`${top}/history`);
  const history = await council.words();
  expect(history).toContain("Challenge closed");
  expect(history).not.toContain("Note");
}

const close = (company: Company) =>
  step(company, "council", "close", "Close the challenge");

/**
 * The council goes on with its plan after the challenge is closed; and closed
 * it is again after it was opened once more.
 */
export async function openAgain(company: Company): Promise<void> {
  const { top, council } = company;
  await council.open(`${top}/plan`);
  await council.follow("Add an action");
  await council.fill("What will be done", "A second board.");
  await council.tick("Carried over");
  await council.press("Add the action");
  const reason = "An action was forgotten.";
  await stepBack(company, "manager", "reopen", "Reopen", reason);
  await close(company);
}
