import { expect, test } from "vitest";
import { say } from "#app/comments/say.server.ts";
import { changeFinding } from "#app/findings/write-finding.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as conversation } from "#app/routes/area.comments.tsx";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { reword } from "#app/comments/reword.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft, restingOn } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { pdf, upload } from "../evidence/support.ts";

async function talked() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "evidence" });
  const { id, by, people, framework } = challenge;
  const [area, other] = framework.areas;
  const [here = "", there = ""] = [area?.key, other?.key];
  const item = await upload(app, by("councilLead"), [pdf()], {
    criteria: [area?.criteria[0]?.key ?? "", other?.criteria[0]?.key ?? ""],
  });
  const draft = await aSentDraft(app, challenge, here, restingOn(here, there));
  await app.db
    .insertInto("recommendation_finding")
    .values({
      recommendation_id: draft.recommendationIds[0],
      finding_id: draft.findingId,
    })
    .execute();
  await app.db
    .updateTable("challenge")
    .set({ state: "findings" })
    .where("id", "=", id)
    .execute();
  const about = async (
    what: string,
    text: string,
    audience: "both" | "side" = "both",
  ) => {
    const place = { areaKey: here, voice: "team" as const };
    const to = await say(app, by("peer"), place, {
      ...{ about: what, text, audience, once: undefined },
    });
    return to.split("#said-")[1] ?? "";
  };
  const read = async (visitor: Visitor, areaKey: string) => {
    const params = { challengeId: id, area: areaKey };
    const page = await conversation(argsOf(app, { visitor, params }));
    return page.conversation.entries.map((one) => [one.text, one.about?.label]);
  };
  return { app, id, by, people, here, there, draft, item, about, read };
}

test("what is said of a thing is found in every area that it is in", async () => {
  const { people, here, there, draft, item, about, read } = await talked();
  await about(`evidence:${item}`, "On the file");
  await about(`recommendation:${draft.recommendationIds[0]}`, "On the advice");
  for (const reader of [people.councilLead, people.peer]) {
    const texts = async (area: string) =>
      (await read(reader, area)).map(([text]) => text).sort();
    expect(await texts(here)).toEqual(["On the advice", "On the file"]);
    if (reader === people.councilLead) {
      expect(await texts(there)).toEqual(["On the advice", "On the file"]);
    } else {
      // For the team it rests on the first area alone, as things stand.
      expect(await texts(there)).toEqual(["On the file"]);
    }
  }
});

test("what was said of a finding goes with it, and the council learns nothing of it", async () => {
  const { app, id, by, people, here, there, draft, about, read } =
    await talked();
  const said = await about(`finding:${draft.findingId}`, "On the finding");
  await changeFinding(app, by("peer"), draft.findingId, {
    areaKey: there,
    criterionKey: "",
    kind: "strength",
    subheading: "",
    text: "The data is shared.",
    version: 1,
    once: undefined,
  });
  const moved = [
    ["On the finding", expect.stringMatching(/^Strength 1: The data/)],
  ];
  expect(await read(people.peer, here)).toEqual([]);
  expect(await read(people.peer, there)).toEqual(moved);
  expect(await read(people.councilLead, here)).toEqual(moved);
  expect(await read(people.councilLead, there)).toEqual([]);
  const params = { challengeId: id, commentId: said };
  for (const visitor of [people.peer, people.councilLead]) {
    const page = await commentPage(argsOf(app, { visitor, params }));
    expect(page.about?.label).toMatch(/^Strength 1: The data/);
  }
});

test("what is said of an item names it when it belongs to another area since", async () => {
  const { app, id, by, people, here, there, item, about, read } =
    await talked();
  const said = await about(`evidence:${item}`, "On the file");
  const own = await about(`evidence:${item}`, "Among ourselves", "side");
  const elsewhere = await app.db
    .selectFrom("evidence_criterion")
    .select("criterion_key")
    .where("criterion_key", "like", `${there}%`)
    .executeTakeFirstOrThrow();
  await app.db
    .deleteFrom("evidence_criterion")
    .where("criterion_key", "!=", elsewhere.criterion_key)
    .execute();
  const params = { challengeId: id, commentId: said };
  for (const visitor of [people.peer, people.councilLead]) {
    const page = await commentPage(argsOf(app, { visitor, params }));
    expect(page.about?.label).toMatch(/^Item 1: /);
    expect(page.about?.href).toMatch(/evidence\//);
    const named = ["On the file", expect.stringMatching(/^Item 1: /)];
    expect(await read(visitor, here)).toContainEqual(named);
    expect(await read(visitor, there)).toContainEqual(named);
  }
  // It was sent to both, so words on it may still be for both.
  const shared = {
    text: "For all",
    audience: "both" as const,
    department: "",
    version: 1,
  };
  expect(await reword(app, by("peer"), own, shared)).toContain(own);
});
