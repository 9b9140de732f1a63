import { findCouncil, listCouncilNames } from "#db/queries/councils.ts";
import {
  insertPlanMember,
  listCouncilsWhere,
} from "#db/queries/plan-members.ts";
import { type Plan, findPlan, insertPlan } from "#db/queries/plans.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound } from "../../errors.ts";
import { answeredOnce, pressOf } from "../../once.server.ts";
import type { Visitor } from "../../people/visitor.server.ts";
import { type Write, withLetters } from "../../people/with-letters.server.ts";
import { type PlanHand, handOn } from "../change-plan.server.ts";
import { givePart } from "../people/give-part.server.ts";
import type { OwnPlanInput } from "./own-plan.ts";

type Db = Pick<Context, "db">["db"];

/** The councils that a person leads in one of their challenges, by name. */
async function councilsLed(db: Db, who: Visitor) {
  const led = await listCouncilsWhere(db, who.id, "councilLead");
  return led.sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}

/** The councils for which a person may start a plan, by name. */
export const councilsToStart = (db: Db, who: Visitor) =>
  who.isProgrammeManager ? listCouncilNames(db) : councilsLed(db, who);

/**
 * Starts a plan that comes from no challenge. A council's lead becomes the
 * plan's; a programme manager names its lead, and is not in it. Returns where
 * to go.
 * @throws NotFound for anybody else; Invalid for a council that is not theirs,
 *   and for a lead that is missing or a peer of the council
 */
export async function startOwnPlan(
  app: Context,
  who: Visitor,
  input: OwnPlanInput,
): Promise<string> {
  const { newId } = app;
  const work = async ({ db, at, write }: Open) => {
    const isLed = await ownCouncil(db, who, input);
    const plan = await addPlan({ db, who, at, newId }, input);
    const planId = plan.id;
    const hand = await handOn({ db, who, at, newId }, planId);
    await hand.record({ event: "planBegun", subject: input.title });
    if (isLed) {
      const ids = { id: newId(), planId, personId: who.id };
      await insertPlanMember(db, { ...ids, role: "planLead", at });
      return `/plans/${planId}`;
    }
    await besideLead(givePart(app, { ...hand, plan, write }, leadIn(input)));
    return "/plans";
  };
  const press = pressOf(input, who.id);
  return answeredOnce(app, press, work, (each) =>
    withLetters(app, (db, write) => each({ db, at: app.now(), write })),
  );
}

type Open = { db: Db; at: string; write: Write };

async function addPlan(
  { db, who, at, newId }: Omit<PlanHand, "plan" | "record">,
  { councilId, title, beganOn, sections }: OwnPlanInput,
): Promise<Plan> {
  const planId = newId();
  await insertPlan(db, {
    ...{ id: planId, councilId, challengeId: null, title, beganOn },
    sections: sections.map((named) => ({
      ...{ id: newId(), areaKey: null, title: named },
    })),
    ...{ by: who.id, at },
  });
  const plan = await findPlan(db, { planId });
  if (!plan) throw new Error("The plan that was begun is not there.");
  return plan;
}

/** Whether they lead the council themselves. @throws NotFound, Invalid */
async function ownCouncil(
  db: Db,
  who: Visitor,
  { councilId, leadName, leadEmail }: OwnPlanInput,
) {
  const led = await councilsLed(db, who);
  const namesAnother = leadName !== "" || leadEmail !== undefined;
  const isTheirs = led.some(({ id }) => id === councilId);
  if (isTheirs && !(who.isProgrammeManager && namesAnother)) return true;
  if (!who.isProgrammeManager && led.length === 0) throw new NotFound();
  const known = who.isProgrammeManager && (await findCouncil(db, councilId));
  if (!known) throw new Invalid({ councilId: "Choose a council" });
  return false;
}

function leadIn({ leadName, leadEmail }: OwnPlanInput) {
  if (leadName === "") {
    throw new Invalid({ leadName: "Enter the name of the plan’s lead" });
  }
  if (leadEmail === undefined) {
    throw new Invalid({
      leadEmail: "Enter the email address of the plan’s lead",
    });
  }
  return { name: leadName, email: leadEmail, role: "planLead" } as const;
}

/** The form's field has another name than the member's. */
async function besideLead(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid({ leadEmail: error.message });
  }
}
