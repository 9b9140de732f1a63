import { expect, test } from "vitest";
import { action as addCouncil } from "#app/routes/programme.councils.new.tsx";
import { action as upload } from "#app/routes/evidence.upload.tsx";
import { action as writeNote } from "#app/routes/notes.new.tsx";
import { action as planSession } from "#app/routes/timetable.new.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

/** What only a page can ask: of the database, or of files. */
async function aForm() {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "interviews" });
  type Action = typeof upload | typeof writeNote;
  const faults = async (
    action: Action,
    who: keyof typeof people | "office",
    body: BodyInit,
  ) => {
    const person = who === "office" ? people.councilLead : people[who];
    const visitor = { ...person, isProgrammeManager: who === "office" };
    const params = { challengeId: id };
    const init = { method: "POST", body };
    const answer: unknown = await action(
      argsOf(app, { visitor, params, init }),
    );
    return answer;
  };
  return { app, people, faults };
}

const named = (...fields: string[]) => ({
  data: {
    form: {
      error: Object.fromEntries(
        fields.map((name) => [name, [expect.any(String)]]),
      ) as object,
    },
  },
  init: { status: 422 },
});

test("one press shows names of people and what else lacks", async () => {
  const { faults } = await aForm();
  const session = { title: "Meeting Cllr Smith", who: "Two officers" };
  expect(
    await faults(planSession, "leadPeer", new URLSearchParams(session)),
  ).toMatchObject(named("title", "anyway", "kind", "day", "starts", "ends"));
  const note = { text: "Cllr Smith said so", source: "selfAssessment" };
  expect(
    await faults(writeNote, "peer", new URLSearchParams(note)),
  ).toMatchObject(named("text", "anyway", "place", "judgement", "confidence"));
});

test("one press shows that the file lacks and what else does", async () => {
  const { faults } = await aForm();
  const body = new FormData();
  body.set("dated", "2026-02-30");
  expect(await faults(upload, "councilLead", body)).toMatchObject(
    named("files", "dated", "sensitivity"),
  );
});

test("one press shows a council that is known and what else lacks", async () => {
  const { app, faults } = await aForm();
  const { name } = await app.db
    .selectFrom("council")
    .select("name")
    .executeTakeFirstOrThrow();
  expect(
    await faults(addCouncil, "office", new URLSearchParams({ name })),
  ).toMatchObject(named("name", "nation"));
});
