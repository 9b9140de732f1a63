import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import { decideRequest } from "#app/evidence/decide-request.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { isFound } from "#app/forms/typed-again.ts";
import type { Answered } from "#app/forms/use-answer.ts";
import * as register from "#app/routes/comments.tsx";
import * as request from "#app/routes/evidence.request.tsx";
import * as dates from "#app/routes/scope.dates.tsx";
import * as criterion from "#app/routes/self-assessment.criterion.tsx";
import { changeDates } from "#app/scope/change-dates.server.ts";
import { datesSchema } from "#app/scope/scope.ts";
import { criterionAnswerSchema } from "#app/self-assessment/answers.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

type Challenge = Awaited<ReturnType<typeof aChallenge>>;
type Action = (args: ReturnType<typeof argsOf>) => Promise<unknown>;

interface Press {
  stage: Stage;
  who: "councilContributor" | "challengeManager" | "peer";
  action: Action;
  params?: Record<string, string>;
  /** What is there before the page is opened; returns more of its address. */
  before?: (app: Context, challenge: Challenge) => Promise<object>;
  body: Array<[string, string]>;
  /** What somebody else saves meanwhile. */
  save?: (app: Context, challenge: Challenge, at: string) => Promise<unknown>;
  shut: Stage;
}

const place = { area: "engagement", criterion: "engagement-structures" };

const ask = async (app: Context, { by }: Challenge) => {
  const words = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, by("peer"), words);
  return { requestId: address.split("/").at(-1) ?? "" };
};

const presses: Record<string, Press> = {
  "finding evidence for an answer": {
    stage: "selfAssessment",
    who: "councilContributor",
    action: criterion.action,
    params: place,
    body: [
      ["evidenced", "Half a sentence"],
      ["find", "survey"],
      ["then", "find"],
      ["version", "0"],
    ],
    save: (app, { by }) =>
      saveCriterion(app, by("councilLead"), place, {
        ...criterionAnswerSchema.parse({ evidenced: "Theirs", version: 0 }),
      }),
    shut: "evidence",
  },
  "finding evidence for a reply": {
    stage: "evidence",
    who: "councilContributor",
    action: request.action,
    before: ask,
    body: [
      ["text", "Half a reply"],
      ["find", "survey"],
      ["then", "find"],
      ["version", "1"],
    ],
    save: (app, { by }, id) =>
      replyToRequest(app, by("councilLead"), id, {
        ...{ text: "Theirs", evidence: [], version: 1, once: undefined },
      }),
    shut: "findings",
  },
  "proposing dates": {
    stage: "scoping",
    who: "challengeManager",
    action: dates.action,
    body: [
      ["firstDay", "2026-10-06"],
      ["act", "propose"],
      ["version", "1"],
    ],
    save: (app, { by }) =>
      changeDates(app, by("challengeManager"), {
        ...datesSchema.parse({ firstDay: "2026-11-03", version: 1 }),
      }),
    shut: "withdrawn",
  },
  "another page of the comments to answer": {
    stage: "finalising",
    who: "peer",
    action: register.action,
    body: [
      ["comments", "1"],
      ["reason", "Half a reason"],
      ["then", "show"],
    ],
    shut: "improvement",
  },
};

async function opened(name: string) {
  const press = presses[name];
  if (!press) throw new Error(`There is no press called ${name}.`);
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: press.stage });
  const address = Object.values(
    (await press.before?.(app, challenge)) ?? {},
  ).map(String);
  const pressed = (also: Press["body"] = []) =>
    press.action(
      argsOf(app, {
        visitor: challenge.people[press.who],
        params: {
          challengeId: challenge.id,
          requestId: address[0] ?? "-",
          ...press.params,
        },
        init: {
          method: "POST",
          body: new URLSearchParams(
            Object.fromEntries([...press.body, ...also]),
          ),
        },
      }),
    );
  return { app, challenge, press, pressed, id: address[0] ?? "" };
}

const conflict = (answered: Partial<Answered>) =>
  expect.objectContaining({
    init: { status: 409 },
    data: expect.objectContaining(answered) as unknown,
  }) as unknown;

const told = (press: Press) =>
  expect.objectContaining({
    error: { "": [expect.any(String)] },
    initialValue: expect.objectContaining(
      Object.fromEntries(press.body.slice(0, 1)),
    ) as unknown,
  }) as Answered["form"];

test.each(Object.keys(presses))("%s saves nothing", async (name) => {
  const { pressed } = await opened(name);
  expect(await pressed()).toMatchObject({ theirs: null });
});

test.each(Object.keys(presses))("%s after the stage says so", async (name) => {
  const { app, press, pressed } = await opened(name);
  await app.db.updateTable("challenge").set({ state: press.shut }).execute();
  expect(await pressed()).toEqual(
    conflict({ form: told(press), theirs: null }),
  );
});

const saved = Object.keys(presses).filter((name) => presses[name]?.save);

test.each(saved)("%s after somebody saved shows both", async (name) => {
  const { app, challenge, press, pressed, id } = await opened(name);
  await press.save?.(app, challenge, id);
  const theirs = expect.objectContaining({
    version: expect.any(Number) as unknown,
  }) as Answered["theirs"];
  expect(await pressed()).toEqual(conflict({ form: told(press), theirs }));
});

test("finding evidence for a reply to a settled request says so", async () => {
  const { app, challenge, press, pressed, id } = await opened(
    "finding evidence for a reply",
  );
  await decideRequest(app, challenge.by("peer"), id, {
    decision: "waive",
    reason: "No longer needed",
    due: null,
    version: 1,
    once: undefined,
  });
  // The version that was settled: nobody has said anything since.
  const settled = conflict({ form: told(press), theirs: null });
  expect(await pressed([["version", "2"]])).toEqual(settled);
});

test("what came back to say that it is too late shows no found rows", () => {
  const form = { initialValue: { then: "find" } };
  expect(isFound({ form, theirs: null })).toBe(true);
  const error = { "": ["Too late"] };
  expect(isFound({ form: { ...form, error }, theirs: null })).toBe(false);
});
