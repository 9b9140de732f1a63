import type { Context } from "#app/context.server.ts";
import type { Plan } from "./challenge/company.ts";
import { agreeAgain, writeFindings } from "./challenge/findings.ts";
import { gather } from "./challenge/gathering.ts";
import { improve, openAgain, publish } from "./challenge/improvement.ts";
import { writeReport } from "./challenge/report.ts";
import { answer, respond, secondRound } from "./challenge/response.ts";
import { assessAgain, assessSelf } from "./challenge/self-assessment.ts";
import {
  finishVisit,
  readEvidence,
  stopAndGoOn,
  visit,
} from "./challenge/visit.ts";
import type { Seat } from "./people.ts";

/** Straight through, or with everything that sends a challenge back. */
export type Way = "straight" | "winding";

type Journey = Plan & { way: Way };

/** All five areas of the framework of 2009, with a level sought. */
export const anAward: Journey = {
  framework: "eflg-2009",
  mode: "award",
  areas: 5,
  way: "winding",
};

/** Three of the four themes of 2021, without a level. */
export const aBespoke: Journey = {
  framework: "eflg-2021",
  mode: "bespoke",
  areas: 3,
  way: "straight",
};

/**
 * One challenge from an empty service to closed, by what people see and press.
 * @param seat gives a new person a browser, or what stands for one
 */
export async function walkThrough(
  app: Context,
  seat: Seat,
  plan: Journey,
): Promise<void> {
  const winding = plan.way === "winding";
  const company = await gather(app, seat, plan);
  await assessSelf(company);
  await readEvidence(company);
  if (winding) await assessAgain(company);
  await visit(company);
  if (winding) await stopAndGoOn(company);
  await finishVisit(company);
  await writeFindings(company);
  if (winding) await agreeAgain(company);
  await writeReport(company);
  await respond(company);
  await answer(company, 1);
  if (winding) {
    await secondRound(company);
    await answer(company, 4);
  }
  await publish(company, seat);
  await improve(company);
  if (winding) await openAgain(company);
}
