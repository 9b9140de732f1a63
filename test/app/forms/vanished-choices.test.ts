import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import * as request from "#app/routes/evidence.request.tsx";
import * as assignments from "#app/routes/self-assessment.assignments.tsx";
import * as session from "#app/routes/timetable.new.tsx";
import type { ChallengeRole } from "#workflows/people.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { links } from "../evidence/support.ts";

type Challenge = Awaited<ReturnType<typeof aChallenge>>;
type Action = (args: ReturnType<typeof argsOf>) => Promise<unknown>;

/** The faults of a form, by field, as one press of its button tells them. */
async function faults(
  app: Context,
  { id, people }: Challenge,
  action: Action,
  {
    who,
    params = {},
    body,
  }: {
    who: ChallengeRole;
    params?: Record<string, string>;
    body: Array<[string, string]>;
  },
) {
  const answer = await action(
    argsOf(app, {
      visitor: people[who],
      params: { challengeId: id, ...params },
      init: { method: "POST", body: new URLSearchParams(body) },
    }),
  );
  expect(answer).toMatchObject({ init: { status: 422 } });
  const { data } = answer as { data: { form: { error: object } } };
  return Object.keys(data.form.error);
}

const leave = (app: Context, personId: string) =>
  app.db
    .updateTable("membership")
    .set({ ended_at: app.now() })
    .where("person_id", "=", personId)
    .execute();

test("evidence withdrawn from under a reply is told with its other faults", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "evidence" });
  const { by } = challenge;
  const [item = ""] = await links(app, by("councilLead"), 1);
  const words = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, by("peer"), words);
  await app.db
    .updateTable("evidence")
    .set({ withdrawn_at: app.now() })
    .execute();
  const body: Array<[string, string]> = [
    ["version", "1"],
    ["evidence", item],
  ];
  const params = { requestId: address.split("/").at(-1) ?? "" };
  const asked = { who: "councilContributor", params } as const;
  const told = (more: Array<[string, string]>) =>
    faults(app, challenge, request.action, {
      ...asked,
      body: [...body, ...more],
    });
  expect(await told([["text", ""]])).toEqual(["text", "evidence"]);
  expect(await told([["text", "Here"]])).toEqual(["evidence"]);
});

test("a peer who left and a group taken out are told with all else", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "evidence" });
  await leave(app, challenge.people.peer.id);
  const body: Array<[string, string]> = [
    ["kind", "interview"],
    ["groupId", "taken-out"],
    ["who", "Stewards"],
    ["day", "2026-03-12"],
    ["starts", "09:30"],
    ["ends", "10:30"],
    ["peers", challenge.people.peer.id],
  ];
  const told = (more: Array<[string, string]>) =>
    faults(app, challenge, session.action, {
      who: "leadPeer",
      body: [...body, ...more],
    });
  const gone = ["groupId", "peers"];
  expect(await told([])).toEqual(["title", ...gone]);
  const titled = await told([["title", "With Stella Marsh"]]);
  expect(titled.toSorted()).toEqual(["anyway", ...gone, "title"].toSorted());
  expect(await told([["title", "Staff"]])).toEqual(gone);
});

test("who left before they were given criteria is told with all else", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "selfAssessment" });
  const { councilContributor } = challenge.people;
  await leave(app, councilContributor.id);
  const person: [string, string] = ["personId", councilContributor.id];
  const told = (more: Array<[string, string]>) =>
    faults(app, challenge, assignments.action, {
      who: "councilLead",
      body: [person, ...more],
    });
  expect(await told([])).toEqual(["personId", "criteria"]);
  const key = challenge.framework.areas[0]?.criteria[0]?.key ?? "";
  expect(await told([["criteria", key]])).toEqual(["personId"]);
});
