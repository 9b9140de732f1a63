import { expect, test } from "vitest";
import { answerComment } from "#app/comments/answer-comment.server.ts";
import { confirm } from "#app/comments/confirm-answers.server.ts";
import { reply } from "#app/comments/say.server.ts";
import type { Context } from "#app/context.server.ts";
import { loader as draftInWord } from "#app/routes/report.draft.word.tsx";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import { sendAnswers } from "#db/queries/comment-answers.ts";
import { aPerson } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drafted } from "./a-draft.ts";

type Drafted = Awaited<ReturnType<typeof drafted>>;

const stageIs = (app: Context, id: string, state: string) =>
  app.db.updateTable("challenge").set({ state }).where("id", "=", id).execute();

const answerOf = (reason: string, version = 0) => ({
  outcome: "accepted" as const,
  reason,
  version,
});

/** A file of version 1 as the person in a role downloads it. */
async function fileFor(
  { app, challenge }: Pick<Drafted, "app" | "challenge">,
  role: ChallengeRole,
  { query = "?comments=on&inside=on", number = "1" } = {},
) {
  const params = { challengeId: challenge.id, number };
  const visitor = challenge.people[role];
  const answer = await versionInWord(argsOf(app, { visitor, params, query }));
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

async function wordsFor(...asked: Parameters<typeof fileFor>): Promise<string> {
  const { bytes } = await fileFor(...asked);
  return [...(await partsOf(bytes)).values()].join("\n");
}

/** Comments in every state, each with words that only some may read. */
async function planted() {
  const room = await drafted();
  const { app, challenge, draft, by } = room;
  const { id } = challenge;
  const made = (sent: boolean, text: string, more = {}) =>
    aReportComment(app, challenge, {
      ...{ sent, text, kind: "fact", reportVersionId: draft.versionId },
      ...more,
    });
  const blockId = draft.blocks[1]?.id ?? "";
  const answered = await made(true, "said-to-both", {
    ...{ blockId, start: 4, end: 11, exact: "council" },
    department: "Housing",
  });
  const changed = await made(true, "said-as-well", { blockId });
  await made(false, "said-inside", { blockId });
  const thread = { audience: "side" as const, once: undefined };
  await reply(app, by("councilContributor"), answered, {
    ...thread,
    text: "replied-inside",
  });
  await stageIs(app, id, "finalising");
  for (const one of [answered, changed]) {
    await answerComment(app, by("peer"), one, answerOf("answered-to-both"));
    await confirm(app, by("leadPeer"), one, { version: 1 });
  }
  const second = await aSentDraft(app, challenge, room.area);
  const versionId = second.versionId;
  await sendAnswers(app.db, { challengeId: id, versionId, at: app.now() });
  const anew = answerOf("answered-in-team", 1);
  await answerComment(app, by("peer"), changed, anew);
  return room;
}

const all = [
  "said-to-both",
  "said-inside",
  "replied-inside",
  "answered-to-both",
  "answered-in-team",
];

test("a file holds what its reader sees on the screen, and no more", async () => {
  const room = await planted();
  const council = all.filter((word) => word !== "answered-in-team");
  const reads: Partial<Record<ChallengeRole, string[]>> = {
    councilLead: council,
    councilContributor: council,
    sponsor: council,
    viewer: ["said-to-both", "answered-to-both"],
    challengeManager: ["said-to-both", "answered-to-both", "answered-in-team"],
    leadPeer: ["said-to-both", "answered-to-both", "answered-in-team"],
    peer: ["said-to-both", "answered-to-both", "answered-in-team"],
  };
  for (const [role, words] of Object.entries(reads)) {
    const text = await wordsFor(room, role as ChallengeRole);
    expect([role, ...all.filter((word) => text.includes(word))]).toEqual([
      role,
      ...words,
    ]);
  }
});

test("who wrote and confirmed an answer is the team's alone", async () => {
  const room = await planted();
  const { people } = room.challenge;
  expect(await wordsFor(room, "leadPeer")).toContain(people.peer.name);
  const council = await wordsFor(room, "councilLead");
  expect(council).not.toContain(people.peer.name);
  expect(council).not.toContain(people.leadPeer.name);
  expect(council).toContain('w:author="The peer team"');
});

test("each says what it is: its number, kind and department, and what is settled", async () => {
  const room = await planted();
  const text = await wordsFor(room, "councilLead");
  expect(text).toContain(">1. Fact. <");
  expect(text).toContain(">Department: Housing<");
  expect(text).toContain(">The peer team’s answer: Accepted. <");
  expect(text).toContain(">Council only: the peer team has not been sent it.<");
  // Two answers were sent; for the team one of them waits for a second reader.
  expect(text.match(/w15:paraId="\w+" w15:done="1"/g)).toHaveLength(2);
  const team = await wordsFor(room, "peer");
  expect(team.match(/w15:paraId="\w+" w15:done="1"/g)).toHaveLength(1);
  expect(team).toContain("Not confirmed by a second reader yet");
});

test("Word takes the file of everybody", async () => {
  const room = await planted();
  for (const role of ["councilLead", "peer"] as const) {
    const { bytes } = await fileFor(room, role);
    expect((await faultsOf(bytes, "docx")) ?? []).toEqual([]);
  }
});

test("without being asked for, no comment is in it", async () => {
  const room = await planted();
  const text = await wordsFor(room, "councilLead", { query: "" });
  expect(all.filter((word) => text.includes(word))).toEqual([]);
  expect(text).toContain("The council met the team with candour.");
  expect(text).not.toContain("documentProtection");
  const locked = await wordsFor(room, "councilLead", { query: "?lock=on" });
  expect(locked).toContain("w:documentProtection");
});

test("what is the council’s alone is in it for who asks for just that", async () => {
  const room = await planted();
  const asks = async (role: ChallengeRole, query: string) => {
    const { answer, bytes } = await fileFor(room, role, { query });
    const text = [...(await partsOf(bytes)).values()].join("\n");
    const name = answer.headers.get("content-disposition") ?? "";
    return { words: all.filter((word) => text.includes(word)), text, name };
  };
  const sent = await asks("councilLead", "?comments=on");
  expect(sent.words).toEqual(["said-to-both", "answered-to-both"]);
  expect(sent.text).toContain("With the comments that were sent to the peer");
  expect(sent.text).not.toContain("Council only");
  const own = await asks("councilLead", "?inside=on");
  expect(own.words).toContain("said-inside");
  expect(own.words).toContain("replied-inside");
  // Of those that were sent only the one that departments talked about.
  expect(own.words).toContain("said-to-both");
  expect(own.text).not.toContain("said-as-well");
  expect(sent.text).toContain("said-as-well");
  expect(own.text).toContain("keep it inside the council");
  expect(own.name).toContain("with comments for the council alone.docx");
  // Nobody else comes by it.
  for (const role of ["peer", "viewer"] as const) {
    const other = await asks(role, "?inside=on");
    expect(other.words).toEqual([]);
  }
});

test("on the next draft they say where they were made and what is gone", async () => {
  const room = await drafted();
  const { app, challenge, draft, area } = room;
  const on = (blockId: string, exact: string, text: string) =>
    aReportComment(app, challenge, {
      ...{ sent: true, text, kind: "fact", blockId, exact },
      reportVersionId: draft.versionId,
    });
  await on("summary:1", "It met the team.", "words changed");
  await on(room.finding, "The data is shared.", "block gone");
  await aReportComment(app, challenge, {
    ...{ sent: true, text: "of all", kind: "context" },
    reportVersionId: draft.versionId,
  });
  await aSentDraft(app, challenge, area);
  const text = await wordsFor(room, "peer", {
    query: "?comments=on",
    number: "2",
  });
  expect(text).toContain(
    "Made on draft 1. The words it was made on have changed: “It met the team.”",
  );
  expect(text).toContain(
    "Made on draft 1. Its words are no longer in the report: “The data is shared.”",
  );
  expect(text).toContain("3. Context or update, on the report as a whole.");
  const heading = /<w:bookmarkStart w:name="_cf_0001".*?<\/w:p>/s.exec(text);
  expect(heading?.[0]).toContain("commentReference");
});

test("it comes as a file to keep, under a name people know it by", async () => {
  const room = await planted();
  const { answer } = await fileFor(room, "viewer");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="Draft 1, draft 1, with comments\.docx"/,
  );
  // Files that lie beside each other are told apart by their names.
  const locked = await fileFor(room, "viewer", { query: "?lock=on" });
  expect(locked.answer.headers.get("content-disposition")).toContain(
    'filename="Draft 1, draft 1, for comments only.docx"',
  );
  expect(answer.headers.get("cache-control")).toContain("no-store");
});

test("who has no part in it gets none, nor the council the working draft", async () => {
  const room = await planted();
  const { app, challenge } = room;
  const office = await aPerson(app, "Ola Reyes", true);
  const asked = (visitor: typeof office, number = "1") =>
    argsOf(app, { visitor, params: { challengeId: challenge.id, number } });
  await expect(versionInWord(asked(office))).rejects.toMatchObject({
    status: 404,
  });
  const { people } = challenge;
  await expect(versionInWord(asked(people.peer, "9"))).rejects.toMatchObject({
    status: 404,
  });
  for (const role of ["councilLead", "sponsor", "viewer"] as const) {
    await expect(draftInWord(asked(people[role]))).rejects.toMatchObject({
      status: 404,
    });
  }
  const draft = await draftInWord(asked(people.peer));
  const bytes = new Uint8Array(await draft.arrayBuffer());
  const parts = [...(await partsOf(bytes)).values()].join("\n");
  expect(parts).toContain("Working draft, not sent");
  expect(parts).toContain("Only the peer team may read this.");
  expect((await faultsOf(bytes, "docx")) ?? []).toEqual([]);
});
