import { expect } from "vitest";
import type { FrameworkKey, frameworkOf } from "#workflows/frameworks/index.ts";
import { eventWords } from "#workflows/events.ts";
import type { Event } from "#workflows/challenge.ts";
import type { Hands } from "../hands.ts";

/** What a journey is about. */
export interface Plan {
  framework: FrameworkKey;
  mode: "award" | "bespoke";
  /** How many of the framework's areas are in scope, from the first. */
  areas: number;
}

/** Everybody at their own page, and where the challenge is. */
export interface Company {
  top: string;
  plan: Plan;
  areas: ReturnType<typeof frameworkOf>["areas"];
  manager: Hands;
  lead: Hands;
  council: Hands;
  sponsor: Hands;
}

type Mover = "manager" | "lead" | "council";

/** Takes a step of the process and sees that it was taken. */
export async function step(
  company: Company,
  who: Mover,
  event: Event,
  button: string,
): Promise<void> {
  const hands = company[who];
  await hands.open(`${company.top}/steps/${event}`);
  await hands.press(button);
  await seeTaken(company, who, event);
}

/** Takes a step that undoes something: not without a reason, then with one. */
export async function stepBack(
  company: Company,
  who: Mover,
  event: Event,
  button: string,
  reason: string,
): Promise<void> {
  const hands = company[who];
  await hands.open(`${company.top}/steps/${event}`);
  await hands.press(button);
  expect(hands.status()).toBe(422);
  await hands.fill("Reason", reason);
  await hands.press(button);
  await seeTaken(company, who, event);
}

/** Sees that a step was taken, where taking it leads to. */
export async function seeTaken(
  { top, ...people }: Company,
  who: Mover,
  event: Event,
): Promise<void> {
  expect(people[who].path()).toBe(top);
  expect(people[who].status()).toBe(200);
  const { done } = eventWords(event);
  expect(await people[who].words()).toContain(done);
}
