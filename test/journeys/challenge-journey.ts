import { expect } from "vitest";
import type { Context } from "#app/context.server.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import type { Hands } from "./hands.ts";
import { type Seat, acceptInvitation, programmeManager } from "./people.ts";

/** What a journey is about. */
export interface Plan {
  mode: "award" | "bespoke";
  /** How many of the framework's areas are in scope, from the first. */
  areas: number;
}

/** Everybody at their own page, and where the challenge is. */
interface Company {
  top: string;
  plan: Plan;
  areas: ReturnType<typeof frameworkOf>["areas"];
  office: Hands;
  manager: Hands;
  lead: Hands;
  council: Hands;
  sponsor: Hands;
}

const framework = frameworkOf("eflg-2009");

/**
 * One challenge from an empty service to closed, by what people see and press.
 * @param seat gives a new person a browser, or what stands for one
 */
export async function walkThrough(
  app: Context,
  seat: Seat,
  plan: Plan,
): Promise<void> {
  const company = await gather(app, seat, plan);
  await assessSelf(company);
  await readAndVisit(company);
  await writeFindings(company);
  await writeReport(company);
  await respond(company);
  await finish(company);
  await improve(company, seat);
}

async function gather(app: Context, seat: Seat, plan: Plan): Promise<Company> {
  const office = await programmeManager(app, seat);
  await office.open("/programme/councils/new");
  await office.fill("Name of the council", "Aldermoor Borough Council");
  await office.tick("England or Wales");
  await office.press("Add the council");
  await office.open("/programme/challenges/new?framework=eflg-2009");
  await office.select("Council", "Aldermoor");
  await office.fill("Title", "Equality peer challenge");
  await office.tick(plan.mode === "award" ? "Award" : "Bespoke");
  if (plan.mode === "award") await office.select("Level sought", "Achieving");
  const areas = framework.areas.slice(0, plan.areas);
  for (const area of framework.areas.slice(plan.areas)) {
    await office.untick(`${area.number}`);
  }
  await office.fill("Name", "Mara Quill");
  await office.fill("Email address", "mara@example.org");
  await office.fill("Organisation", "Improvement office");
  await office.press("Start the challenge");
  const top = /\/challenges\/[^/?]+/.exec(office.path())?.[0] ?? "";
  const join = (name: string, email: string) =>
    acceptInvitation(app, seat, { name, email });
  const manager = await join("Mara Quill", "mara@example.org");
  const invite = async (role: string, name: string, email: string) => {
    await manager.open(`${top}/people/invite`);
    await manager.tick(role);
    await manager.fill("Name", name);
    await manager.fill("Email address", email);
    if (role === "Lead peer") {
      await manager.fill("Organisations", "Eastmarch Council\nEastmarch Fire");
    }
    await manager.press("Send the invitation");
    return join(name, email);
  };
  const lead = await invite("Lead peer", "Leo Pemberton", "leo@example.org");
  const council = await invite(
    "Council lead",
    "Connie Ledger",
    "c@example.org",
  );
  const sponsor = await invite("Sponsor", "Stella Marsh", "s@example.org");
  await manager.open(`${top}/scope/edit`);
  await manager.fill("Terms of reference", "What the team will look at.");
  await manager.press("Save the scope");
  await manager.open(`${top}/scope/dates`);
  await manager.fill("First day on site", "2026-06-08");
  await manager.press("Propose the other dates");
  await manager.press("Save the dates");
  const company = { top, plan, areas, office, manager, lead, council, sponsor };
  await step(company, "manager", "agreeScope", "Agree the scope");
  return company;
}

/** Takes a step of the process and sees that it was taken. */
async function step(
  company: Company,
  who: "manager" | "lead" | "council",
  event: string,
  button: string,
): Promise<void> {
  const hands = company[who];
  await hands.open(`${company.top}/steps/${event}`);
  await hands.press(button);
  expect(hands.path()).toBe(`${company.top}?done=${event}`);
  expect(hands.status()).toBe(200);
}

async function assessSelf(company: Company) {
  const { top, areas, council, sponsor, plan } = company;
  await council.open(`${top}/steps/submitSelfAssessment`);
  expect(await council.words()).toContain("Area 1 has no narrative");
  for (const area of areas) {
    await council.open(`${top}/self-assessment/${area.key}`);
    await council.fill("Narrative", `Where we stand on ${area.title}.`);
    if (plan.mode === "award") await council.tick("Achieving");
    await council.press("Save");
    for (const { key } of area.criteria) {
      await council.open(`${top}/self-assessment/${area.key}/${key}`);
      const label = "What the council can already evidence";
      await council.fill(label, `We do this well: ${key}.`);
      await council.press("Save");
    }
  }
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
  await sponsor.open(`${top}/self-assessment/sign-off`);
  await sponsor.press("Sign off the self-assessment");
  await step(
    company,
    "council",
    "submitSelfAssessment",
    "Submit the self-assessment",
  );
}

async function readAndVisit(company: Company) {
  const { top, lead, manager, areas } = company;
  await lead.open(`${top}/self-assessment/submissions/1`);
  expect(await lead.words()).toContain("We do this well");
  await lead.open(`${top}/evidence`);
  await lead.follow("District profile");
  await lead.open(`${top}/evidence/requests/new`);
  await lead.fill("What do you ask for?", "A map of need.");
  await lead.press("Send the request");
  const request = lead.path().split("?")[0] ?? "";
  await company.council.open(request);
  await company.council.fill("Your reply", "It is on page 3 of the profile.");
  await company.council.press("Send the reply");
  await lead.open(request);
  await lead.tick("Accept");
  await lead.press("Send");
  await manager.open(`${top}/timetable/new`);
  await manager.fill("Title", "Staff at the depot");
  await manager.tick("Focus group");
  await manager.fill("Who is met, by role", "Twelve street cleaners");
  await manager.fill("Date", "2026-06-08");
  await manager.fill("Starts", "07:30");
  await manager.fill("Ends", "08:30");
  await manager.press("Add the session");
  await step(company, "manager", "closeEvidence", "Close evidence");
  await lead.open(`${top}/timetable`);
  await lead.follow("Staff at the depot");
  await lead.follow("Write a note");
  await lead.fill("Note", "Staff hear things late and from each other.");
  const [area] = areas;
  await lead.select("Area or criterion", `${area?.number}`);
  await lead.tick("Area for consideration");
  await lead.press("Save");
  await step(company, "lead", "finishInterviews", "Finish interviews");
}

async function writeFindings(company: Company) {
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
  await step(company, "lead", "agreeFindings", "Agree the findings");
}

/** The sources page of the finding whose page a person is on. */
function sourcesOf(hands: Hands): string {
  const found = /^.*\/findings\/[0-9a-f-]{36}/.exec(hands.path())?.[0];
  if (!found) throw new Error(`No finding at ${hands.path()}`);
  return `${found}/sources`;
}

async function writeReport(company: Company) {
  const { top, lead, areas, plan } = company;
  await lead.open(`${top}/recommendations/new`);
  await lead.fill("First words", "Reach everyone.");
  await lead.fill("What the team recommends", "Tell depot staff first.");
  await lead.tick("High");
  await lead.tick("Strength 1");
  await lead.press("Add the recommendation");
  if (plan.mode === "award") {
    for (const place of [...areas.map(({ key }) => key), "overall"]) {
      await lead.open(`${top}/outcomes/${place}`);
      await lead.tick("Met");
      await lead.select("Level", "Achieving");
      await lead.fill("Reasons", "Seen and heard from more than one side.");
      await lead.press("Save the outcome");
    }
  }
  await lead.open(`${top}/report/sections/executiveSummary`);
  await lead.fill("Text", "A council that listens.\n\n- It acts, too.");
  await lead.press("Save the text");
  await step(company, "lead", "sendDraft", "Send the draft report");
}

async function respond(company: Company) {
  const { top, council, lead } = company;
  await council.open(`${top}/response/departments`);
  await council.fill("Departments", "Depot services");
  await council.press("Add the departments");
  await council.open(`${top}/report/versions/1`);
  await council.follow("Comment on “Strength in");
  await council.tick("Fact");
  await council.fill("Your comment", "Depot staff now have a board.");
  await council.press("Add the comment");
  await council.open(`${top}/report/versions/1/comment`);
  await council.tick("Context or update");
  await council.fill("Your comment", "Keep this one to ourselves.");
  await council.press("Add the comment");
  await council.open(`${top}/response/choose`);
  await council.tick("Send comment 1");
  await council.press("Save the choice");
  await council.open(`${top}/response`);
  await council.press("Mark as gathered");
  await council.open(`${top}/response`);
  await council.follow("Take a position on recommendation 1");
  await council.tick("Accepted");
  await council.press("Save the position");
  await council.open(`${top}/report/sections/impact`);
  await council.fill("Text", "Four services planned together.");
  await council.press("Save the text");
  await council.open(`${top}/response/sign-off`);
  await council.press("Sign the response off");
  await step(company, "council", "sendResponse", "Send the council's response");
  await lead.open(`${top}/comments`);
  const words = await lead.words();
  expect(words).toContain("Depot staff now have a board.");
  expect(words).not.toContain("Keep this one to ourselves.");
}

async function finish(company: Company) {
  const { top, lead, manager, council } = company;
  await lead.open(`${top}/comments`);
  await lead.follow("Comment 1");
  const comment = lead.path().split(/[?#]/)[0] ?? "";
  await lead.open(`${comment}/answer`);
  await lead.tick("Accepted");
  await lead.fill("Reason", "We heard of it after the visit.");
  await lead.press("Save the answer");
  await manager.open(comment);
  await manager.press("Confirm the answer");
  await step(company, "lead", "issueFinal", "Issue the final report");
  await council.open(`${top}/report/versions/2`);
  expect(await council.words()).toContain("Reach everyone.");
}

async function improve(company: Company, seat: Seat) {
  const { top, council } = company;
  await step(
    { ...company, lead: council },
    "lead",
    "publish",
    "Publish the report",
  );
  await council.open(`${top}/report`);
  const address = /\/reports\/[\w-]+/.exec(await council.source())?.[0];
  const reader = await seat();
  await reader.open(address ?? "/reports/none");
  expect(reader.status()).toBe(200);
  expect(await reader.words()).toContain("Reach everyone.");
  await council.open(`${top}/plan/new`);
  await council.fill("What will be done", "A board at the depot.");
  await council.fill("By when", "March 2027");
  await council.press("Add the action");
  await council.open(`${top}/plan`);
  await council.follow("A board at the depot.");
  await council.follow("Add progress");
  await council.fill("What was done", "It hangs by the door.");
  await council.tick("Complete");
  await council.press("Add the progress");
  await step(company, "council", "close", "Close the challenge");
  await council.open(`${top}/history`);
  const history = await council.words();
  expect(history).toContain("Challenge closed");
  expect(history).not.toContain("Note");
}
