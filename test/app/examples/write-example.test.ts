import { expect, test } from "vitest";
import { NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  addExample,
  changeExample,
} from "#app/examples/write-example.server.ts";
import { removeExample } from "#app/examples/remove-example.server.ts";
import { loader as history } from "#app/routes/history.tsx";
import { listExamples } from "#db/queries/examples.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const pass = {
  kind: "innovation" as const,
  areaKey: "",
  leadIn: "Library lockers",
  text: "Loans are collected after hours.",
  council: "",
  url: "",
  version: 0,
  once: undefined,
};

test("the team adds an example, and the same form sent twice adds one", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "findings" });
  const form = { ...pass, once: "k1" };
  await Promise.all([
    addExample(app, by("peer"), form),
    addExample(app, by("peer"), form),
  ]);
  const all = { challengeId: id, sight: "all" } as const;
  expect(await listExamples(app.db, all)).toHaveLength(1);
  for (const sight of ["sent", "none"] as const) {
    expect(await listExamples(app.db, { ...all, sight })).toEqual([]);
  }
});

test("a second editor gets the first one's words", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "findings" });
  await addExample(app, by("peer"), pass);
  const [example] = await listExamples(app.db, {
    challengeId: id,
    sight: "all",
  });
  const saved = { ...pass, text: "Mine", version: 1 };
  await changeExample(app, by("peer"), example?.id ?? "", saved);
  const late = changeExample(app, by("leadPeer"), example?.id ?? "", saved);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { text: "Mine", areaKey: "No single area" } },
  });
});

test("wrong role, wrong stage and strangers are refused", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  await expect(addExample(app, by("peer"), pass)).rejects.toThrow(NotNow);
  await expect(addExample(app, by("viewer"), pass)).rejects.toThrow(NotFound);
  await expect(addExample(app, stranger, pass)).rejects.toThrow(NotFound);
});

test("the history tells a signpost from an example", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "findings" });
  await addExample(app, by("peer"), pass);
  await addExample(app, by("peer"), { ...pass, kind: "signpost" });
  const all = await listExamples(app.db, { challengeId: id, sight: "all" });
  const signpost = all.find(({ kind }) => kind === "signpost")?.id ?? "";
  const led = await removeExample(app, by("peer"), signpost, { version: 1 });
  expect(led.said).toBe("The signpost is removed");
  const args = { visitor: people.peer, params: { challengeId: id } };
  const said = JSON.stringify(await history(argsOf(app, args)));
  for (const words of ["Example added", "Signpost added", "Signpost removed"])
    expect(said).toContain(words);
  expect(said).not.toContain("Example removed");
});
