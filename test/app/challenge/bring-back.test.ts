import { expect, test } from "vitest";
import { bringBack } from "#app/challenge/bring-back.server.ts";
import { removeExample } from "#app/examples/remove-example.server.ts";
import { removeRecommendation } from "#app/recommendations/remove-recommendation.server.ts";
import { Gone } from "#app/errors.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { loader as historyPage } from "#app/routes/history.tsx";
import { loader as notePage } from "#app/routes/notes.note.tsx";
import { aVisit, heard, key, notesOf } from "#test/app/notes/a-visit.ts";
import { argsOf } from "#test/support/route.ts";
import { listExamples } from "#db/queries/examples.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

async function aReport() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "recommendations" });
  const saved = {
    challenge_id: challenge.id,
    text: "Words.",
    version: 1,
    updated_by: challenge.people.peer.id,
    updated_at: app.now(),
  };
  return { app, saved, ...challenge };
}

test("a recommendation comes back as the last, with what it rests on", async () => {
  const { app, saved, id, by } = await aReport();
  const rows = ["one", "two"].map((name, index) => ({
    ...saved,
    id: name,
    position: index + 1,
    lead_in: name,
    priority: "high",
  }));
  await app.db.insertInto("recommendation").values(rows).execute();
  await removeRecommendation(app, by("peer"), "one", { version: 1 });
  for (let press = 1; press <= 2; press++) {
    const led = await bringBack(app, by("leadPeer"), "recommendation", "one");
    expect(led.to).toBe(`/challenges/${id}/recommendations/one`);
  }
  const now = await listRecommendations(app.db, {
    challengeId: id,
    sight: "all",
  });
  expect(now.map((one) => [Number(one.number), one.id])).toEqual([
    [1, "two"],
    [2, "one"],
  ]);
});

test("a list that is full takes nothing back", async () => {
  const { app, saved, by } = await aReport();
  const rows = Array.from({ length: 101 }, (_, index) => ({
    ...saved,
    id: `r${index}`,
    position: index + 1,
    lead_in: "One of many",
    priority: "high",
  }));
  await app.db.insertInto("recommendation").values(rows).execute();
  const remove = (one: string) =>
    removeRecommendation(app, by("peer"), one, { version: 1 });
  const back = () => bringBack(app, by("peer"), "recommendation", "r0");
  await remove("r0");
  await expect(back()).rejects.toThrow("There can be 100 recommendations");
  await remove("r1");
  expect((await back()).said).toBe("The recommendation is back");
});

test("a signpost comes back as the last of its list, and is called so", async () => {
  const { app, saved, id, by } = await aReport();
  const rows = ["one", "two"].map((name, index) => ({
    ...saved,
    id: name,
    kind: "signpost",
    area_key: null,
    position: index + 1,
    lead_in: name,
    council: "",
    url: "",
  }));
  await app.db.insertInto("example").values(rows).execute();
  const remove = () => removeExample(app, by("peer"), "one", { version: 1 });
  await remove();
  await expect(remove()).rejects.toMatchObject({ lost: { what: "signpost" } });
  const led = await bringBack(app, by("peer"), "example", "one");
  expect(led).toMatchObject({ said: "The signpost is back" });
  const now = await listExamples(app.db, { challengeId: id, sight: "all" });
  expect(now.map((one) => one.id)).toEqual(["two", "one"]);
  const events = await app.db
    .selectFrom("challenge_event")
    .select("event")
    .orderBy("seq", "desc")
    .execute();
  expect(events[0]?.event).toBe("signpostBroughtBack");
});

test("a note is brought back by who removed it, and by nobody else", async () => {
  const { app, id, by, people, ...rest } = await aVisit();
  await saveNote(app, by("peer"), heard);
  await removeNote(app, by("peer"), key, { version: 1 });
  const params = { challengeId: id, noteId: key };
  const wayOf = async (role: "peer" | "leadPeer") => {
    const args = argsOf(app, { visitor: people[role], params });
    const { events } = await historyPage(args);
    const page = await notePage(args).catch((error: unknown) => error);
    return [events.flatMap(({ back }) => back ?? []), page];
  };
  const there = `/challenges/${id}/notes/${key}`;
  expect(await wayOf("leadPeer")).toMatchObject([
    [],
    { data: { gone: { back: null } } },
  ]);
  expect(await wayOf("peer")).toMatchObject([
    [`${there}/bring-back`],
    { data: { gone: { back: `${there}/bring-back` } } },
  ]);
  const byAnother = bringBack(app, by("leadPeer"), "note", key);
  await expect(byAnother).rejects.toThrow(Gone);
  const led = await bringBack(app, by("peer"), "note", key);
  expect(led).toEqual({ to: there, said: "The note is back" });
  const notes = await notesOf({ app, id, by, people, ...rest });
  expect(notes.map(({ text }) => text)).toEqual([heard.text]);
});
