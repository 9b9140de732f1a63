import type { Context } from "#app/context.server.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import type { Hands } from "../hands.ts";
import { type Seat, acceptInvitation, programmeManager } from "../people.ts";
import { type Company, type Plan, step } from "./company.ts";

/** The office starts a challenge; its manager invites everybody and agrees the scope. */
export async function gather(
  app: Context,
  seat: Seat,
  plan: Plan,
): Promise<Company> {
  const areas = frameworkOf(plan.framework).areas.slice(0, plan.areas);
  const top = await startChallenge(await programmeManager(app, seat), plan);
  const join = (name: string, email: string) =>
    acceptInvitation(app, seat, { name, email });
  const manager = await join("Mara Quill", "mara@example.org");
  const invited = async (role: string, name: string, email: string) => {
    await invite(manager, top, { role, name, email });
    return join(name, email);
  };
  const company = {
    top,
    plan,
    areas,
    manager,
    lead: await invited("Lead peer", "Leo Pemberton", "leo@example.org"),
    council: await invited("Council lead", "Connie Ledger", "c@example.org"),
    sponsor: await invited("Sponsor", "Stella Marsh", "s@example.org"),
  };
  await agreeScope(company);
  return company;
}

/** Returns the challenge's address. */
async function startChallenge(office: Hands, plan: Plan): Promise<string> {
  await office.open("/programme/councils/new");
  await office.fill("Name of the council", "Aldermoor Borough Council");
  await office.tick("England or Wales");
  await office.press("Add the council");
  await office.open(`/programme/challenges/new?framework=${plan.framework}`);
  await office.select("Council", "Aldermoor");
  await office.fill("Title", "Equality peer challenge");
  await office.tick(plan.mode === "award" ? "Award" : "Bespoke");
  if (plan.mode === "award") await office.select("Level sought", "Achieving");
  const { areas } = frameworkOf(plan.framework);
  for (const area of areas.slice(plan.areas)) {
    await office.untick(`${area.number}`);
  }
  await office.fill("Name", "Mara Quill");
  await office.fill("Email address", "mara@example.org");
  await office.fill("Organisation", "Improvement office");
  await office.press("Start the challenge");
  return /\/challenges\/[^/?]+/.exec(office.path())?.[0] ?? "";
}

async function invite(
  manager: Hands,
  top: string,
  { role, name, email }: { role: string; name: string; email: string },
) {
  await manager.open(`${top}/people/invite`);
  await manager.tick(role);
  await manager.fill("Name", name);
  await manager.fill("Email address", email);
  if (role === "Lead peer") {
    await manager.fill("Organisations", "Eastmarch Council\nEastmarch Fire");
  }
  await manager.press("Send the invitation");
}

async function agreeScope(company: Company) {
  const { top, manager } = company;
  await manager.open(`${top}/scope/edit`);
  await manager.fill("Terms of reference", "What the team will look at.");
  await manager.press("Save the scope");
  await manager.open(`${top}/scope/dates`);
  await manager.fill("First day on site", "2026-06-08");
  await manager.press("Propose the other dates");
  await manager.press("Save the dates");
  await step(company, "manager", "agreeScope", "Agree the scope");
}
