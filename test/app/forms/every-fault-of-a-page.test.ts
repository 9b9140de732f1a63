import { expect, test } from "vitest";
import { z } from "zod";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { say } from "#app/comments/say.server.ts";
import { action as change } from "#app/routes/account.tsx";
import { action as speak } from "#app/routes/area.comments.tsx";
import { action as reword } from "#app/routes/comments.edit.tsx";
import { action as changeFinding } from "#app/routes/findings.edit.tsx";
import { action as writeFinding } from "#app/routes/findings.new.tsx";
import { action as decide } from "#app/routes/outcomes.area.tsx";
import { action as invite } from "#app/routes/people.invite.tsx";
import { action as start } from "#app/routes/programme.challenges.new.tsx";
import { action as addCouncil } from "#app/routes/programme.councils.new.tsx";
import { action as upload } from "#app/routes/evidence.upload.tsx";
import { action as writeNote } from "#app/routes/notes.new.tsx";
import { action as planSession } from "#app/routes/timetable.new.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

/** What only a page can ask: of the database, or of files. */
async function aForm() {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "interviews" });
  const { id, people } = cast;
  const faults = async (
    action: Action,
    who: keyof typeof people | "office",
    body: BodyInit,
    more: Record<string, string> = {},
  ) => {
    const person = who === "office" ? people.councilLead : people[who];
    const visitor = { ...person, isProgrammeManager: who === "office" };
    const params = { challengeId: id, ...more };
    const init = { method: "POST", body };
    return named.parse(await action(argsOf(app, { visitor, params, init })));
  };
  return { app, ...cast, faults };
}

type Action = (args: ReturnType<typeof argsOf>) => Promise<unknown>;

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

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

test("one press shows who cannot be invited and what else lacks", async () => {
  const { people, faults } = await aForm();
  const conflict = { role: "peer", email: people.councilLead.email };
  expect(await faults(invite, "challengeManager", form(conflict))).toEqual([
    "name",
    "email",
    "organisations",
  ]);
  const second = { role: "sponsor", email: people.sponsor.email };
  expect(await faults(invite, "councilLead", form(second))).toEqual([
    "name",
    "email",
  ]);
  // Who may not fill the role is told nothing of who holds another.
  expect(await faults(invite, "councilLead", form(conflict))).toEqual([
    "name",
    "organisations",
  ]);
});

test("one press shows a manager in conflict and what else lacks", async () => {
  const { app, people, faults } = await aForm();
  const { id } = await app.db
    .selectFrom("council")
    .select("id")
    .executeTakeFirstOrThrow();
  const typed = {
    councilId: id,
    frameworkKey: "eflg-2009",
    mode: "bespoke",
    areasInScope: "leadership",
    managerEmail: people.councilLead.email,
  };
  expect(await faults(start, "office", form(typed))).toEqual([
    "title",
    "managerEmail",
  ]);
});

test("one press shows a wrong password and a weak new one", async () => {
  const { faults } = await aForm();
  const typed = { intent: "password", password: "no", newPassword: "short" };
  expect(await faults(change, "peer", form(typed))).toEqual([
    "password",
    "newPassword",
  ]);
});

test("one press shows that a finding was not sent and that words lack", async () => {
  const { app, by, framework, faults } = await aForm();
  const areaKey = framework.areas[0]?.key ?? "";
  const added = await addFinding(app, by("peer"), {
    ...{ kind: "strength", text: "Kept.", areaKey, criterionKey: "" },
    ...{ subheading: "", version: 0, once: undefined },
  });
  const about = `finding:${added.split("/").at(-2) ?? ""}`;
  const typed = { about, audience: "both" } as const;
  expect(await faults(speak, "peer", form(typed), { area: areaKey })).toEqual([
    "audience",
    "text",
  ]);
  const place = { areaKey, voice: "team" } as const;
  const words = { about, audience: "side", text: "Is it?", once: undefined };
  const said = await say(app, by("peer"), place, {
    ...words,
    audience: "side",
  });
  const commentId = said.split("#said-")[1] ?? "";
  const wider = { audience: "both", version: "1" };
  expect(await faults(reword, "peer", form(wider), { commentId })).toEqual([
    "text",
    "audience",
  ]);
});

test("one press shows a criterion of another area and that words lack", async () => {
  const { app, by, framework, faults } = await aForm();
  const [area, other] = framework.areas;
  const typed = {
    kind: "strength",
    areaKey: area?.key ?? "",
    criterionKey: other?.criteria[0]?.key ?? "",
  };
  const expected = ["text", "criterionKey"];
  expect(await faults(writeFinding, "peer", form(typed))).toEqual(expected);
  const page = await addFinding(app, by("peer"), {
    ...{ kind: "strength", text: "Kept.", areaKey: typed.areaKey },
    ...{ criterionKey: "", subheading: "", version: 0, once: undefined },
  });
  const findingId = page.split("/").at(-2) ?? "";
  expect(
    await faults(changeFinding, "peer", form(typed), { findingId }),
  ).toEqual(expected);
});

test("one press shows that an outcome and its reasons lack", async () => {
  const { framework, faults } = await aForm();
  const typed = form({ version: "0" });
  const asked = (area: string) => faults(decide, "peer", typed, { area });
  expect(await asked("overall")).toEqual(["outcome", "reason"]);
  // An area can be left out of the award without a word.
  expect(await asked(framework.areas[0]?.key ?? "")).toEqual(["outcome"]);
});
