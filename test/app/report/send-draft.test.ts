import { readFile, readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { Forbidden, NotNow } from "#app/errors.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import { issueAnotherDraft } from "#app/report/issue-another-draft.server.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { publish } from "#app/report/publish.server.ts";
import { sealOf } from "#app/report/seal.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { readVersion } from "#app/report/read-version.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { findChallenge, findChallengeAtKey } from "#db/queries/challenges.ts";
import {
  findLatestVersion,
  findVersion,
  listVersions,
} from "#db/queries/reports.ts";
import type { Context } from "#app/context.server.ts";
import { testApp } from "#test/support/app.ts";
import type { Stage } from "#workflows/stages.ts";
import { aReport } from "./a-report.ts";

/** Rooms are tested at their stage; journeys get there by the use cases. */
async function putAt(app: Context, id: string, state: Stage) {
  await app.db
    .updateTable("challenge")
    .set({ state })
    .where("id", "=", id)
    .execute();
}

const latest = async (app: Context, id: string) => {
  const version = await findLatestVersion(app.db, id);
  if (!version) throw new Error("There is no version.");
  return { ...version, blocks: blocksFrom(version.blocks) };
};

test("sending freezes a numbered, hashed version and opens the comment window", async () => {
  const app = await testApp("2026-04-01T22:30:00.000Z");
  const { id, move } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const version = await latest(app, id);
  expect(version).toMatchObject({ number: 1, kind: "draft" });
  expect(version.sha256).toBe(sealOf(version));
  // Sent on 1 April, 11.30pm in London: Good Friday and Easter Monday are left
  // out, so ten working days end on the 17th.
  expect(await findChallenge(app.db, id)).toMatchObject({
    state: "councilResponse",
    commentsDue: "2026-04-17",
    // Dates that were read before are not saved over this day.
    scopeVersion: 2,
  });
});

test("what was sent stays as it was, whatever is written later", async () => {
  const app = await testApp();
  const { id, move, findings } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const sent = await findVersion(app.db, id, 1);
  await app.db
    .updateTable("finding")
    .set({ text: "Quite another view." })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  expect(await findVersion(app.db, id, 1)).toEqual(sent);
});

test("the seal does not depend on the order of keys, only on the words", async () => {
  const app = await testApp();
  const { id, move } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const { title, blocks, sha256 } = await latest(app, id);
  const turned = blocks.map(({ id, ...others }) => ({ ...others, id }));
  expect(sealOf({ title, blocks: turned })).toBe(sha256);
  const [head, ...rest] = blocks;
  if (!head) throw new Error("There is no block.");
  const changed = [{ ...head, text: `${head.text}.` }, ...rest];
  expect(sealOf({ title, blocks: changed })).not.toBe(sha256);
});

test("a version keeps the areas of its recommendations; one without them stands", async () => {
  const app = await testApp();
  const { id, move, framework } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const { title, blocks, sha256 } = await latest(app, id);
  const advice = blocks.filter(({ kind }) => kind === "recommendation");
  expect(advice.map(({ areaKeys }) => areaKeys)).toEqual([
    [framework.areas[0]?.key],
  ]);
  expect(sealOf({ title, blocks })).toBe(sha256);
  const early = blocks.filter(({ areaKeys }) => areaKeys === undefined);
  const read = blocksFrom(JSON.stringify(early));
  expect(sealOf({ title, blocks: read })).toBe(
    sealOf({ title, blocks: early }),
  );
});

test("a second draft keeps the ids of what it says again", async () => {
  const app = await testApp();
  const { id, move, findings } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const one = await latest(app, id);
  await putAt(app, id, "finalising");
  await app.db
    .updateTable("finding")
    .set({ text: "New first words.\n\nWhat the team saw, in other words." })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  await app.db
    .updateTable("report_section")
    .set({ text: "Before all else.\n\nA fair picture." })
    .where("challenge_id", "=", id)
    .execute();
  await issueAnotherDraft(app, await move("leadPeer"));
  const two = await latest(app, id);
  expect(two).toMatchObject({ number: 2, kind: "draft" });
  const kept = new Set(two.blocks.map((block) => block.id));
  expect(one.blocks.filter((block) => !kept.has(block.id))).toEqual([]);
  const idOf = (blocks: typeof one.blocks, text: string) =>
    blocks.find((block) => block.text === text)?.id;
  expect(idOf(two.blocks, "A fair picture.")).toBe(
    idOf(one.blocks, "A fair picture."),
  );
});

test("the final report is public only once it is published", async () => {
  const app = await testApp();
  const { id, move, by } = await aReport(app, { stage: "finalising" });
  await expect(issueFinal(app, await move("leadPeer"))).rejects.toThrow(NotNow);
  await waiveImpact(app, by("challengeManager"), {
    reason: "It was not asked for in time.",
    was: "",
  });
  await issueFinal(app, await move("leadPeer"));
  expect(await latest(app, id)).toMatchObject({ number: 1, kind: "final" });
  expect((await findChallenge(app.db, id))?.publicKey).toBeNull();
  await expect(publish(app, await move("leadPeer"))).rejects.toThrow(Forbidden);
  await publish(app, await move("sponsor"));
  const key = (await findChallenge(app.db, id))?.publicKey ?? "";
  expect(key).toMatch(/^[\w-]{22,}$/);
  expect((await findChallengeAtKey(app.db, key))?.id).toBe(id);
});

test("answers reach the council with the next version, confirmed ones only", async () => {
  const app = await testApp();
  const { id, move, people } = await aReport(app, { stage: "finalising" });
  const answers = [people.leadPeer.id, null].map((confirmed_by) => ({
    id: app.newId(),
    confirmed_by,
  }));
  for (const [index, { id: commentId, confirmed_by }] of answers.entries()) {
    await app.db
      .insertInto("comment")
      .values({
        id: commentId,
        challenge_id: id,
        number: index + 1,
        side: "council",
        audience: "both",
        subject_kind: "report",
        exact: "",
        prefix: "",
        suffix: "",
        kind: "fact",
        department: "",
        text: "Not so.",
        author_id: people.councilLead.id,
        at: app.now(),
        version: 1,
        updated_at: app.now(),
      })
      .execute();
    await app.db
      .insertInto("comment_answer")
      .values({
        comment_id: commentId,
        outcome: "accepted",
        reason: "It was so.",
        answered_by: people.peer.id,
        answered_at: app.now(),
        confirmed_by,
        version: 1,
      })
      .execute();
  }
  await issueAnotherDraft(app, await move("leadPeer"));
  const rows = await app.db
    .selectFrom("answer_sent")
    .select(["comment_id", "outcome", "reason"])
    .execute();
  expect(rows).toEqual([
    {
      comment_id: answers[0]?.id,
      outcome: "accepted",
      reason: "It was so.",
    },
  ]);
});

test("only leaders send, once, and only a whole report", async () => {
  const app = await testApp();
  const { id, move } = await aReport(app);
  const { id: other, move: moveOther } = await aReport(app, {
    mode: "bespoke",
  });
  await expect(sendDraft(app, await move("peer"))).rejects.toThrow(Forbidden);
  const asked = await move("leadPeer");
  const twice = await Promise.allSettled([
    sendDraft(app, asked),
    sendDraft(app, asked),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(await listVersions(app.db, id)).toHaveLength(1);
  await app.db.deleteFrom("report_section").execute();
  const lacking = sendDraft(app, await moveOther("leadPeer"));
  await expect(lacking).rejects.toThrow(NotNow);
  expect(await listVersions(app.db, other)).toEqual([]);
});

test("no statement anywhere changes or removes a version", async () => {
  const folder = new URL("../../../db/queries/", import.meta.url);
  const changes =
    /(updateTable|deleteFrom|replaceInto)\(\s*["'`]report_version|(update|delete from|replace into)\s+report_version/i;
  expect('db.updateTable("report_version")').toMatch(changes);
  expect("sql`delete from report_version`").toMatch(changes);
  for (const name of await readdir(folder)) {
    expect(await readFile(new URL(name, folder), "utf8"), name).not.toMatch(
      changes,
    );
  }
});

test("a version that was changed past the service says so", async () => {
  const app = await testApp();
  const { id, people, move } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const standing = await enter(app.db, people.peer, id);
  const matches = async () =>
    (await readVersion({ ...standing, app }, "1")).shown.matches;
  expect(await matches()).toBe(true);
  await app.db
    .updateTable("report_version")
    .set({ title: "Another title" })
    .execute();
  expect(await matches()).toBe(false);
});
