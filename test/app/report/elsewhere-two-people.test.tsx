import { expect, test } from "vitest";
import type { Answered } from "#app/forms/use-answer.ts";
import { BroughtIn } from "#app/report/elsewhere/BroughtIn.tsx";
import { MappingPage } from "#app/report/elsewhere/MappingPage.tsx";
import { action as mappingAction } from "#app/routes/report.elsewhere.file.tsx";
import { listFindings } from "#db/queries/findings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";
import { fieldsOf } from "./mapping-fields.ts";

/** A report that Mara and Petra have both open. */
async function openedByTwo() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = await aForeignReport(undefined, 0, [["Petra Osei", "Hm."]]);
  const file = await bringElsewhere(app, challenge, bytes);
  const draw = async (answered?: Answered) => {
    const page = await file.look();
    const Page = page.brought ? BroughtIn : MappingPage;
    return drawnAt("", <Page page={page} answered={answered} />);
  };
  const send = (fields: Record<string, string>) => {
    const init = { method: "POST", body: new URLSearchParams(fields) };
    return mappingAction(file.at({ init }));
  };
  const open = async () => fieldsOf(await draw());
  const { sections } = await file.look();
  const passages = sections.flatMap((section) => section.passages);
  const key = (words: string) =>
    passages.find(({ text }) => text.includes(words))?.key ?? "";
  const kept = async () => fieldsOf(await draw());
  const harbour = sections.find(({ title }) => title.includes("harbour"));
  const place = `places.${harbour?.key}`;
  return { app, challenge, draw, send, open, key, kept, place, file };
}

/** What came back of a form that was not taken. */
const answeredBy = (answer: unknown) => (answer as { data: Answered }).data;

const look = { then: "look" };

test("what one did not touch stays as the other saved it", async () => {
  const { send, open, key, kept, place } = await openedByTwo();
  const [mara, petra] = [await open(), await open()];
  const rained = `kinds.${key("rained")}`;
  const partners = `kinds.${key("Partners meet")}`;
  const theirs = {
    ...{ [rained]: "leaveOut", [place]: "engagement", agreed: "on" },
    "authors.a0": "team",
  };
  addressOf(await send({ ...mara, ...theirs, ...look }));
  const led = await send({ ...petra, [partners]: "text", ...look });
  expect(addressOf(led)).not.toBe("");
  expect(await kept()).toMatchObject({ ...theirs, [partners]: "text" });
});

test("only what both chose is told, and saving again undoes nothing else", async () => {
  const { send, open, draw, key, kept, place } = await openedByTwo();
  const [mara, petra] = [await open(), await open()];
  const rained = `kinds.${key("rained")}`;
  const partners = `kinds.${key("Partners meet")}`;
  const theirs = { [rained]: "leaveOut", [place]: "engagement", agreed: "on" };
  addressOf(await send({ ...mara, ...theirs, ...look }));
  const chosen = { [rained]: "heading", [partners]: "text" };
  const answer = await send({ ...petra, ...chosen, ...look });
  expect(answer).toMatchObject({ init: { status: 409 } });
  expect(answeredBy(answer).theirs?.values).toEqual({ [rained]: "leaveOut" });
  const back = await draw(answeredBy(answer));
  const told = back.querySelector(".cf-stale")?.text ?? "";
  expect(told).toContain("rained");
  expect(told).toContain("while you were choosing");
  expect(told).not.toContain("agreed these findings");
  addressOf(await send({ ...fieldsOf(back), ...look }));
  expect(await kept()).toMatchObject({ ...theirs, ...chosen });
});

test("what is put back to nothing is told as well, and kept", async () => {
  const { send, open, draw, key, kept } = await openedByTwo();
  const area = `areas.${key("Partners meet")}`;
  const before = { [area]: "engagement", "authors.a1": "council" };
  addressOf(await send({ ...(await open()), ...before, ...look }));
  const [mara, petra] = [await open(), await open()];
  const theirs = { [area]: "communities", "authors.a1": "team" };
  addressOf(await send({ ...mara, ...theirs, ...look }));
  const none = { [area]: "", "authors.a1": "" };
  const answer = await send({ ...petra, ...none, ...look });
  const back = await draw(answeredBy(answer));
  const told = back.querySelector(".cf-stale")?.text ?? "";
  expect(told).toContain("That of its section");
  expect(told).toContain("Comments by Petra Osei");
  addressOf(await send({ ...fieldsOf(back), ...look }));
  expect(await kept()).toMatchObject(none);
});

test("a choice for what the other took away is told by what took it away", async () => {
  const { send, open, key } = await openedByTwo();
  const rained = `kinds.${key("rained")}`;
  const begun = { [rained]: "section" };
  addressOf(await send({ ...(await open()), ...begun, ...look }));
  const [mara, petra, dunstan] = [await open(), await open(), await open()];
  const section = `places.${key("rained")}`;
  expect(petra[section]).not.toBe(undefined);
  addressOf(await send({ ...mara, [rained]: "text", ...look }));
  const moved = await send({ ...petra, [section]: "engagement", ...look });
  expect(answeredBy(moved).theirs?.values).toEqual({ [rained]: "text" });
  const all = { [section.replace("places", "all")]: "strength" };
  const called = await send({ ...dunstan, ...all, ...look });
  expect(answeredBy(called).theirs?.values).toEqual({ [rained]: "text" });
});

test("nobody brings in what another corrected without having seen it", async () => {
  const { app, challenge, send, open, key } = await openedByTwo();
  const [mara, petra] = [await open(), await open()];
  const authors = { "authors.a0": "council", "authors.a1": "team" };
  const rained = `kinds.${key("rained")}`;
  addressOf(await send({ ...mara, [rained]: "leaveOut", ...look }));
  addressOf(await send({ ...petra, ...authors, then: "bringIn" }));
  const all = { challengeId: challenge.id, sight: "all" } as const;
  expect(await listFindings(app.db, all)).toEqual([]);
  addressOf(await send({ ...(await open()), then: "bringIn" }));
  expect(await listFindings(app.db, all)).not.toEqual([]);
});

test("whose comments they are is kept beside what another said of others", async () => {
  const { send, open, kept } = await openedByTwo();
  const authors = { "authors.a0": "council", "authors.a1": "council" };
  addressOf(await send({ ...(await open()), ...authors, then: "bringIn" }));
  const [mara, petra] = [await open(), await open()];
  const then = "authors";
  addressOf(await send({ ...mara, "authors.a1": "team", then }));
  addressOf(await send({ ...petra, "authors.a0": "", then }));
  expect(await kept()).toMatchObject({
    "authors.a0": "",
    "authors.a1": "team",
  });
});
