import { expect, test } from "vitest";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { withdrawEvidenceOfProgress } from "#app/plan/progress/attach-evidence.server.ts";
import { progressSchema } from "#app/plan/action.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import {
  action as attach,
  loader as attachForm,
} from "#app/routes/plan.progress.evidence.tsx";
import { loader as open } from "#app/routes/plan.progress-evidence.tsx";
import { aPerson, testApp } from "#test/support/app.ts";
import { progressIn } from "#test/support/progress-in.ts";
import { argsOf } from "#test/support/route.ts";
import { filesIn } from "#test/app/evidence/support.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction, progressMade } from "./an-action.ts";

/** An action with one entry of progress, and its pages. */
async function anEntry() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, inPlan, people } = challenge;
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: actionId } = await firstAction(app, planId);
  await addProgress(app, inPlan("councilLead"), actionId, progressMade);
  const [entry] = await progressIn(app.db, planId, actionId);
  const progressId = entry?.id ?? "";
  const params = { planId, actionId, progressId };
  return {
    ...{ app, ...challenge, actionId, progressId, params },
    send(visitor: Visitor, files: readonly File[], links = "") {
      const body = new FormData();
      for (const file of files) body.append("files", file);
      body.append("links", links);
      body.append("once", "k");
      const init = { method: "POST", body };
      return attach(argsOf(app, { visitor, params, init }));
    },
    shown: async (visitor: Visitor = people.councilLead) => {
      const page = await actionPage(argsOf(app, { visitor, params }));
      return page.progress.entries;
    },
    opened: async (visitor: Visitor, progressEvidenceId: string) => {
      const asked = { planId, progressEvidenceId };
      const answer = open(argsOf(app, { visitor, params: asked }));
      return answer.catch((thrown: unknown) => thrown as Response);
    },
  };
}

const minutes = new File(["Agreed."], "minutes.txt", { type: "text/plain" });
const program = new File(["MZ"], "run.exe");

test("files and links are attached to an entry, once, and opened by whoever has a part in the plan", async () => {
  const { app, people, send, shown, opened, planId } = await anEntry();
  const lead = people.councilLead;
  const link = "https://example.org/paper";
  const press = () => send(lead, [minutes], `${link}\n${link}`);
  expect(await press()).toMatchObject({ status: 303 });
  expect(await press()).toMatchObject({ status: 303 });
  const [entry] = await shown();
  expect(entry?.evidence.map(({ name, bytes }) => [name, bytes])).toEqual([
    ["minutes.txt", 7],
    [link, null],
  ]);
  const [file, address] = entry?.evidence ?? [];
  const answer = await opened(people.peer, file?.id ?? "");
  expect(await answer.text()).toBe("Agreed.");
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  const led = await opened(people.viewer, address?.id ?? "");
  expect(led.headers.get("location")).toBe(link);
  const stranger = await aPerson(app, "Otto Frayne", true);
  const other = (await aReportedChallenge(app)).people.councilLead;
  for (const nobody of [stranger, other]) {
    const none = await opened(nobody, file?.id ?? "");
    expect(none.status).toBe(404);
  }
  expect(
    await app.db
      .selectFrom("plan_event")
      .select("note")
      .where("plan_id", "=", planId)
      .where("event", "=", "progressEvidenceAdded")
      .execute(),
  ).toEqual([{ note: `minutes.txt\n${link}` }]);
});

test("what cannot be attached keeps no file and says why; who only reads attaches nothing", async () => {
  const { app, people, send, shown } = await anEntry();
  const lead = people.councilLead;
  for (const [files, links, says] of [
    [[], "", "Choose a file, or give a web address"],
    [[minutes, program], "", "Files of its type are not taken"],
    [[minutes], "javascript:alert(1)", "“javascript:alert(1)”"],
  ] as const) {
    const answer = await send(lead, files, links);
    expect(JSON.stringify(answer)).toContain(says);
  }
  await expect(send(people.peer, [minutes])).rejects.toMatchObject({
    init: { status: 403 },
  });
  expect((await shown())[0]?.evidence).toEqual([]);
  expect(await filesIn(app)).toEqual([]);
});

test("withdrawn evidence is named on, with the reason, and opened by the writers alone", async () => {
  const { app, people, inPlan, send, shown, opened, params } = await anEntry();
  await send(people.councilContributor, [minutes]);
  const id = (await shown())[0]?.evidence[0]?.id ?? "";
  const reason = { reason: "It names somebody" };
  const withdraw = () =>
    withdrawEvidenceOfProgress(app, inPlan("councilLead"), id, reason);
  await withdraw();
  await expect(withdraw()).rejects.toThrow("withdrawn before");
  const [asRead] = (await shown(people.sponsor))[0]?.evidence ?? [];
  expect(asRead).toMatchObject({ opens: false, withdrawn: reason });
  expect((await opened(people.sponsor, id)).status).toBe(404);
  expect((await opened(people.councilContributor, id)).status).toBe(200);
  // Of an action that was taken out nothing more is attached.
  const { version } = await firstAction(app, params.planId);
  await removeAction(app, inPlan("councilLead"), params.actionId, { version });
  const form = attachForm(argsOf(app, { visitor: people.councilLead, params }));
  await expect(form).rejects.toMatchObject({ init: { status: 410 } });
});

test("a correction is a new entry that points at the old; both stay, and no day is to come", async () => {
  const { app, inPlan, actionId, progressId, shown, planId } = await anEntry();
  const lead = inPlan("councilLead");
  const made = { ...progressMade, version: 2, aboutOn: "2026-01-05" };
  await addProgress(app, lead, actionId, {
    ...made,
    ...{ text: "Owners named by the lead", corrects: progressId },
  });
  const [now, before] = await shown();
  expect(now).toMatchObject({
    ...{ text: "Owners named by the lead", aboutOn: "2026-01-05" },
    corrects: { id: progressId },
  });
  expect(before).toMatchObject({
    ...{ id: progressId, text: progressMade.text },
    corrections: [{ id: now?.id }],
  });
  await addAction(app, lead, plainAction);
  const actions = await app.db
    .selectFrom("plan_action")
    .select("id")
    .where("plan_id", "=", planId)
    .where("number", "=", 2)
    .execute();
  const another = addProgress(app, lead, actions[0]?.id ?? "", {
    ...made,
    ...{ version: 1, corrects: progressId },
  });
  await expect(another).rejects.toThrow();
  const sent = { text: "Done", status: "complete", rag: "", version: "1" };
  const refused = progressSchema("2026-03-02").safeParse({
    ...sent,
    aboutOn: "2026-03-03",
  });
  expect(refused.error?.issues[0]?.path).toEqual(["aboutOn"]);
});
