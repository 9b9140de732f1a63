import { expect, test } from "vitest";
import { annotate } from "#app/comments/annotate.server.ts";
import { reword } from "#app/comments/reword.server.ts";
import { Invalid } from "#app/errors.ts";
import { listAnnotations } from "#db/queries/annotations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";

const words = {
  block: "",
  quote: "",
  kind: "missingEvidence" as const,
  department: "",
  text: "See the survey.",
};

async function withEvidence() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, framework } = challenge;
  await aSentDraft(app, challenge, framework.areas[0]?.key ?? "");
  const evidence = async (number: number, sent: boolean) => {
    const made = app.newId();
    await app.db
      .insertInto("evidence")
      .values({
        id: made,
        challenge_id: id,
        number,
        kind: "link",
        title: `Item ${number}`,
        description: "",
        url: "https://example.org/",
        pointer: "",
        sensitivity: "open",
        created_by: people.councilLead.id,
        created_at: app.now(),
        sent_at: sent ? app.now() : null,
        version: 1,
        updated_at: app.now(),
      })
      .execute();
    return made;
  };
  const named = async (evidenceSight: "all" | "sent" | "none") => {
    const [comment] = await listAnnotations(
      app.db,
      {
        challengeId: id,
        sight: { annotations: "all", answers: "all", evidence: evidenceSight },
      },
      { limit: 1, offset: 0 },
    );
    return comment;
  };
  const withdraw = (one: string) =>
    app.db
      .updateTable("evidence")
      .set({ withdrawn_at: app.now() })
      .where("id", "=", one)
      .execute();
  return { app, ...challenge, evidence, named, withdraw };
}

test("a comment names evidence that was sent, to who may see both", async () => {
  const { app, by, evidence, named } = await withEvidence();
  const sent = await evidence(1, true);
  const unsent = await evidence(2, false);
  const me = by("councilContributor");
  for (const strange of [unsent, "none", "Item 1"]) {
    const refused = annotate(app, me, 1, { ...words, item: strange });
    await expect(refused).rejects.toThrow(Invalid);
  }
  await annotate(app, me, 1, { ...words, item: sent });
  expect((await named("sent"))?.evidence).toMatchObject({ number: 1 });
  expect((await named("none"))?.evidence).toBeNull();
});

test("what was withdrawn since stays named, and can be taken off", async () => {
  const { app, by, evidence, named, withdraw } = await withEvidence();
  const sent = await evidence(1, true);
  const me = by("councilContributor");
  await annotate(app, me, 1, { ...words, item: sent });
  await withdraw(sent);
  const { id = "", version = 0 } = (await named("sent")) ?? {};
  const change = { kind: words.kind, department: "", text: "See it." };
  await reword(app, me, id, { ...change, item: sent, version });
  expect((await named("sent"))?.evidence?.withdrawn).toBe(true);
  await reword(app, me, id, { ...change, version: version + 1 });
  expect((await named("sent"))?.evidence).toBeNull();
});
