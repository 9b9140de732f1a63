import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { action as takeAgainAction } from "#app/routes/report.take-again.tsx";
import {
  action as wordAction,
  loader as wordingPage,
} from "#app/routes/report.wording.tsx";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";

const words =
  "Write to every family that has moved here within the last three years, in the languages that they speak at home";

/** A report that was brought in, and one of its recommendations. */
async function brought(beginning: string) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const file = await bringElsewhere(app, challenge, await aForeignReport());
  addressOf(await file.send({ then: "bringIn", commentsAre: "council" }));
  const all = { challengeId: challenge.id, sight: "all" } as const;
  const made = await listRecommendations(app.db, all);
  const id = made.find((one) => one.lead_in.startsWith(beginning))?.id ?? "";
  const at = (also: object = {}) =>
    argsOf(app, {
      visitor: challenge.people.leadPeer,
      params: { challengeId: challenge.id, thing: `recommendation:${id}` },
      ...also,
    });
  const post = (fields: Record<string, string>) =>
    at({ init: { method: "POST", body: new URLSearchParams(fields) } });
  const read = async () => {
    const { version, ownMark: own } = await wordingPage(at());
    return { version: String(version), own };
  };
  const word = async (leadIn: string, text: string) =>
    wordAction(post({ ...(await read()), leadIn, text }));
  const takeAgain = async () => takeAgainAction(post(await read()));
  /** What the draft says of it, and which of that is bold. */
  const printed = async () => {
    const standing = await enter(app.db, challenge.people.peer, challenge.id);
    const { blocks } = await workingDraft(app.db, standing);
    const of = blocks.filter(({ ref }) => ref?.id === id);
    return of.map(({ text, leadIn }) => [leadIn, text]);
  };
  return { word, takeAgain, printed };
}

test("a recommendation without first words is worded without any, and taken again as it was", async () => {
  const { word, takeAgain, printed } = await brought("Write to every");
  const asWritten = [["", words]];
  expect(await printed()).toEqual(asWritten);
  addressOf(await word("", "Write to all who are new."));
  expect(await printed()).toEqual([["", "Write to all who are new."]]);
  addressOf(await takeAgain());
  expect(await printed()).toEqual(asWritten);
  addressOf(await word("New families", "Write to all of them."));
  expect(await printed()).toEqual([
    ["New families:", "New families: Write to all of them."],
  ]);
});

test("a recommendation that has first words is not worded without any", async () => {
  const { word, printed } = await brought("Harbour");
  const before = await printed();
  expect(await word("", "Ask the crews.")).toMatchObject({
    data: { form: { error: { leadIn: ["Enter the first words"] } } },
    init: { status: 422 },
  });
  expect(await printed()).toEqual(before);
});
