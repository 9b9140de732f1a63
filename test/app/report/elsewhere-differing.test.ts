import { expect, test } from "vitest";
import { listFindings } from "#db/queries/findings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";

const bringIn = { then: "bringIn", commentsAre: "council" };

test("where two people’s choices differ is listed, also once it is brought in", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = await aForeignReport();
  const mine = await bringElsewhere(app, challenge, bytes);
  const theirs = await bringElsewhere(app, challenge, bytes, "peer");
  expect(theirs.foreignId).toBe(mine.foreignId);
  const { sections } = await mine.look();
  const passages = sections.flatMap((section) => section.passages);
  const keyOf = (words: string) =>
    `kinds.${passages.find(({ text }) => text.includes(words))?.key}`;
  const rain = { [keyOf("rained")]: "leaveOut" };
  await theirs.send({ then: "look", ...rain });
  const harbour = passages.find(({ text }) => text.startsWith("Harbour"));
  const priority = `priorities.${harbour?.key}`;
  const sent = {
    ...{ version: "1", then: "look" },
    [keyOf("Partners meet")]: "text",
    [priority]: "low",
  };
  const clash = {
    data: {
      theirs: {
        values: {
          ...rain,
          [keyOf("Partners meet")]: "consideration",
          [priority]: "high",
        },
      },
    },
    init: { status: 409 },
  };
  expect(await mine.send(sent)).toMatchObject(clash);
  await theirs.send({ ...bringIn, ...rain });
  expect(await mine.send(sent)).toMatchObject(clash);
  // The same press again is no clash.
  addressOf(await theirs.send({ version: "2", ...bringIn, ...rain }));
  const all = { challengeId: challenge.id, sight: "all" } as const;
  expect(await listFindings(app.db, all)).toHaveLength(5);
});
