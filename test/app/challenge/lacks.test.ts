import { expect, test } from "vitest";
import { loader as overview } from "#app/routes/overview.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom } from "../findings/support.ts";

test("findings that lack something stand in the order of the list", async () => {
  const { app, id, people, framework, add } = await aFindingsRoom();
  for (const { key } of framework.areas.toReversed()) {
    await add({ areaKey: key, kind: "consideration" });
    await add({ areaKey: key, kind: "strength" });
  }
  const { steps } = await overview(
    argsOf(app, { visitor: people.leadPeer, params: { challengeId: id } }),
  );
  const drafts = steps
    .flatMap(({ lacking }) => lacking)
    .filter(({ sentence }) => sentence.endsWith("is still a draft"))
    .map(({ sentence }) => sentence.replace(" is still a draft", ""));
  expect(drafts).toEqual(
    framework.areas.flatMap(({ number }) => [
      `Strength 1 of area ${number}`,
      `Area for consideration 1 of area ${number}`,
    ]),
  );
});

test("what the scope lacks leads to the form where it is filled in", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "scoping" });
  const { steps } = await overview(
    argsOf(app, {
      visitor: people.challengeManager,
      params: { challengeId: id },
    }),
  );
  const todo = steps
    .flatMap(({ lacking }) => lacking)
    .map(({ todo }) => [todo?.action, todo?.href.split(id)[1]]);
  expect(todo).toContainEqual(["Write them", "/scope/edit"]);
  expect(todo).toContainEqual(["Set the dates", "/scope/dates"]);
});
