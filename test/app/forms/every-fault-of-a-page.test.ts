import { expect, test } from "vitest";
import { z } from "zod";
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
    return named.parse(await action(argsOf(app, { visitor, params, init })));
  };
  return { app, people, faults };
}

/** The fields with faults, in the order of the summary. */
const named = z
  .object({
    data: z.object({
      form: z.object({ error: z.record(z.string(), z.unknown()) }),
    }),
    init: z.object({ status: z.literal(422) }),
  })
  .transform(({ data }) => Object.keys(data.form.error));

test("one press shows names of people and what else lacks", async () => {
  const { faults } = await aForm();
  const session = { title: "Meeting Cllr Smith", who: "Two officers" };
  expect(
    await faults(planSession, "leadPeer", new URLSearchParams(session)),
  ).toEqual(["title", "kind", "anyway", "day", "starts", "ends"]);
  const note = {
    text: "Cllr Smith said so",
    source: "selfAssessment",
    once: crypto.randomUUID(),
  };
  expect(await faults(writeNote, "peer", new URLSearchParams(note))).toEqual([
    "text",
    "anyway",
    "judgement",
    "place",
    "confidence",
  ]);
});

test("one press shows that the file lacks and what else does", async () => {
  const { faults } = await aForm();
  const body = new FormData();
  body.set("dated", "2026-02-30");
  expect(await faults(upload, "councilLead", body)).toEqual([
    "files",
    "dated",
    "sensitivity",
  ]);
});

test("one press shows a council that is known and what else lacks", async () => {
  const { app, faults } = await aForm();
  const { name } = await app.db
    .selectFrom("council")
    .select("name")
    .executeTakeFirstOrThrow();
  expect(
    await faults(addCouncil, "office", new URLSearchParams({ name })),
  ).toEqual(["name", "nation"]);
});
