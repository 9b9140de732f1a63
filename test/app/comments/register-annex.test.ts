import { expect, test } from "vitest";
import { loader as pdf } from "#app/routes/report.version.pdf.tsx";
import { loader as page } from "#app/routes/report.version.tsx";
import { loader as word } from "#app/routes/report.version.word.tsx";
import { insertAnswers, sendAnswers } from "#db/queries/comment-answers.ts";
import { mergeInto } from "#db/queries/merged-comments.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { hasPoppler, wordsOf } from "#test/support/poppler.ts";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";

/** A draft, and how its files are asked for. */
async function drafted() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const { id, people, framework } = challenge;
  const area = framework.areas[0]?.key ?? "";
  const { versionId } = await aSentDraft(app, challenge, area);
  const args = (who: keyof typeof people, query = "") =>
    argsOf(app, {
      visitor: people[who],
      params: { challengeId: id, number: "1" },
      query,
    });
  const inWord = async (who: keyof typeof people, query: string) => {
    const answer = await word(args(who, query));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = (await partsOf(bytes)).get("word/document.xml") ?? "";
    return { answer, bytes, text };
  };
  return { app, ...challenge, versionId, args, inWord };
}

/** Comments: one sent with an answer that was, one with one that was not. */
async function commented() {
  const draft = await drafted();
  const { app, id, people, versionId } = draft;
  const comment = (text: string, sent: boolean, department = "Housing") =>
    aReportComment(app, draft, {
      ...{ sent, text, kind: "fact", department },
      reportVersionId: versionId,
    });
  const answer = async (
    commentId: string,
    reason: string,
    confirm: boolean,
  ) => {
    const by = people.peer.id;
    const words = { outcome: "accepted", reason, by, at: app.now() };
    await insertAnswers(app.db, [commentId], words);
    if (!confirm) return;
    await app.db
      .updateTable("comment_answer")
      .set({ confirmed_by: people.leadPeer.id, confirmed_at: app.now() })
      .where("comment_id", "=", commentId)
      .execute();
    const sent = { challengeId: id, versionId, at: app.now() };
    await sendAnswers(app.db, sent);
  };
  const two = await comment("It was two.", true);
  await answer(two, "It says two now.", true);
  const double = await comment("CANARY it was two", false, "Leisure");
  const hand = { challengeId: id, by: people.councilLead.id, at: app.now() };
  await mergeInto(app.db, { ...hand, ids: [double], into: two });
  await answer(await comment("It was three.", true), "UNSENT reason", false);
  await comment("CANARY inside", false);
  return draft;
}

test("an annex holds what was sent, and nobody’s name, whoever asks", async () => {
  const { args, inWord, people } = await commented();
  for (const who of ["peer", "councilLead", "viewer"] as const) {
    expect((await page(args(who))).annex).toBe(true);
    const { answer, bytes, text } = await inWord(who, "?annex=on");
    expect(answer.headers.get("content-disposition")).toContain(
      ", draft 1 with annex.docx",
    );
    for (const words of [
      "Annex: the register of comments",
      "It was two.",
      "It says two now.",
      "It was three.",
      "Housing, ",
      "Also said by Leisure",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/CANARY|UNSENT/);
    for (const { name } of Object.values(people)) {
      expect(text).not.toContain(name);
    }
    expect((await faultsOf(bytes, "docx")) ?? []).toEqual([]);
    const plain = await inWord(who, "");
    expect(plain.text).not.toMatch(/Annex|It was two/);
  }
});

test.skipIf(!hasPoppler)("the PDF has it on pages on their side", async () => {
  const { args } = await commented();
  const read = async (query: string) => {
    const answer = await pdf(args("sponsor", query));
    return wordsOf(new Uint8Array(await answer.arrayBuffer()));
  };
  const plain = await read("");
  const annexed = await read("?annex=on");
  expect(annexed).toContain("Annex: the register of comments");
  expect(annexed).toContain("It says two now.");
  expect(annexed).not.toMatch(/CANARY|UNSENT/);
  expect(plain).not.toContain("Annex");
  // What was kept of the one is not given for the other.
  expect(await read("")).toBe(plain);
});

test("where nothing was sent there is no annex", async () => {
  const { app, args, inWord, ...draft } = await drafted();
  await aReportComment(app, draft, { sent: false, text: "CANARY inside" });
  expect((await page(args("councilLead"))).annex).toBe(false);
  const { text } = await inWord("councilLead", "?annex=on");
  expect(text).not.toMatch(/Annex|CANARY/);
});
