import { expect, test } from "vitest";
import { addExample } from "#app/examples/write-example.server.ts";
import { mostListed } from "#app/forms/most-listed.ts";
import { addGroup } from "#app/interviews/own-groups.server.ts";
import { addRecommendation } from "#app/recommendations/write-recommendation.server.ts";
import { addDepartments } from "#app/response/keep-departments.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { addCopies } from "#test/support/statements.ts";

const once = undefined;

const full = (things: string) =>
  `There can be 100 ${things} at most, and there are 100. Put some together, or remove some, first.`;

async function room(stage: "recommendations" | "councilResponse" | "evidence") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  return { app, challenge, ...challenge };
}

test("a list of recommendations that is drawn whole has an end", async () => {
  const { app, by } = await room("recommendations");
  const add = () =>
    addRecommendation(app, by("peer"), {
      ...{ leadIn: "Gather more", text: "Ask.", priority: "high" as const },
      ...{ findings: [], version: 0, once },
    });
  await add();
  const of = await app.db
    .selectFrom("recommendation")
    .selectAll()
    .executeTakeFirstOrThrow();
  await addCopies(app, { kind: "recommendation", of, many: mostListed - 2 });
  await add();
  await expect(add()).rejects.toThrow(full("recommendations"));
});

test("and so has one of examples", async () => {
  const { app, by } = await room("recommendations");
  const add = () =>
    addExample(app, by("peer"), {
      ...{ kind: "innovation" as const, leadIn: "A garden", text: "It grows." },
      ...{ areaKey: "", council: "", url: "", version: 0, once },
    });
  await add();
  const of = await app.db
    .selectFrom("example")
    .selectAll()
    .executeTakeFirstOrThrow();
  await addCopies(app, { kind: "example", of, many: mostListed - 2 });
  await add();
  await expect(add()).rejects.toThrow(full("examples and signposts"));
});

test("and of departments, and of stakeholder groups", async () => {
  const { app, by } = await room("councilResponse");
  const names = (from: number) =>
    Array.from({ length: 50 }, (_, nth) => `Department ${from + nth}`);
  const list = (names: string[]) =>
    addDepartments(app, by("councilLead"), { names, once });
  await list(names(0));
  await list(names(50));
  await expect(list(["One more"])).rejects.toThrow(full("departments"));

  const visit = await room("evidence");
  const group = (name: string) =>
    addGroup(visit.app, visit.by("challengeManager"), { name, once });
  const added = async () => {
    for (let nth = 0; nth < mostListed; nth += 1) await group(`Group ${nth}`);
  };
  await expect(added()).rejects.toThrow(full("stakeholder groups"));
});
