import { describe, expect, test } from "vitest";
import { reword, remove } from "#app/comments/reword.server.ts";
import { reply, say } from "#app/comments/say.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { listConversation } from "#db/queries/conversations.ts";
import {
  countReplies,
  listNewestReplies,
  listReplies,
} from "#db/queries/comment-replies.ts";
import type { CommentSight } from "#db/queries/comments.ts";
import { loader as removePage } from "#app/routes/comments.remove.tsx";
import { argsOf } from "#test/support/route.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aFinding, aSentDraft } from "#test/support/draft.ts";

const asTeam: CommentSight = {
  teamConversation: "all",
  councilConversation: "sent",
  annotations: "sent",
};
const asCouncil: CommentSight = {
  teamConversation: "sent",
  councilConversation: "all",
  annotations: "all",
};
const words = {
  about: "",
  audience: "side" as const,
  text: "Kept to ourselves",
  once: undefined,
};
const page = { limit: 50, offset: 0 };
const place = (challenge: Place, voice: "team" | "council") => ({
  areaKey: areaOf(challenge),
  voice,
});
type Place = { framework: { areas: readonly { key: string }[] } };
const areaOf = ({ framework }: Place) => framework.areas[0]?.key ?? "";
const idIn = (address: string) => address.split("#said-")[1] ?? "";

async function started(stage: "evidence" | "councilResponse" = "evidence") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const read = async (sight: CommentSight) =>
    (
      await listConversation(
        app.db,
        { challengeId: challenge.id, areaKey: areaOf(challenge), sight },
        page,
      )
    ).map(({ text }) => text);
  return { app, challenge, read, by: challenge.by };
}

describe("who reads what is said on an area", () => {
  test("a side's own words stay with it until it shares them", async () => {
    const { app, challenge, by, read } = await started();
    await say(app, by("peer"), place(challenge, "team"), words);
    const council = { ...words, text: "Council only" };
    await say(app, by("sponsor"), place(challenge, "council"), council);
    const shared = { ...words, audience: "both" as const, text: "For both" };
    await say(app, by("leadPeer"), place(challenge, "team"), shared);
    expect(await read(asTeam)).toEqual(["For both", "Kept to ourselves"]);
    expect(await read(asCouncil)).toEqual(["For both", "Council only"]);
    const viewer = { ...asCouncil, councilConversation: "sent" as const };
    expect(await read(viewer)).toEqual(["For both"]);
    const none = { ...viewer, teamConversation: "none" as const };
    const nobody = { ...none, councilConversation: "none" as const };
    expect(await read({ ...nobody, annotations: "none" })).toEqual([]);
  });

  test("a reply never reaches more people than what it replies to", async () => {
    const { app, challenge, by } = await started();
    const team = place(challenge, "team");
    const own = idIn(await say(app, by("peer"), team, words));
    const both = { audience: "both" as const, text: "Yes", once: undefined };
    await expect(reply(app, by("leadPeer"), own, both)).rejects.toThrow(
      Invalid,
    );
    await expect(reply(app, by("sponsor"), own, both)).rejects.toThrow(
      NotFound,
    );
    const shared = { ...words, audience: "both" as const };
    const open = idIn(await say(app, by("peer"), team, shared));
    const answer = await reply(app, by("sponsor"), open, both);
    await expect(reply(app, by("peer"), idIn(answer), both)).rejects.toThrow(
      NotFound,
    );
  });

  const gone = expect.stringContaining("not in this area any more");

  test("a finding that was not sent cannot be told to the council", async () => {
    const { app, challenge, by } = await started();
    const { leadPeer } = challenge.people;
    const areaKey = areaOf(challenge);
    const id = await aFinding(app, challenge.id, areaKey, leadPeer.id);
    const about = { ...words, about: `finding:${id}` };
    const both = { ...about, audience: "both" as const };
    const team = place(challenge, "team");
    await expect(say(app, by("peer"), team, both)).rejects.toThrow(Invalid);
    await expect(
      say(app, by("sponsor"), place(challenge, "council"), about),
    ).rejects.toMatchObject({ problems: { about: gone } });
    const address = await say(app, by("peer"), team, about);
    const widened = { text: "x", audience: "both" as const, department: "" };
    await expect(
      reword(app, by("peer"), idIn(address), { ...widened, version: 1 }),
    ).rejects.toThrow(Invalid);
  });

  test("once a finding was sent, both may speak of it", async () => {
    const { app, challenge, by } = await started("councilResponse");
    const draft = await aSentDraft(app, challenge, areaOf(challenge));
    const about = `finding:${draft.findingId}`;
    const both = { ...words, about, audience: "both" as const };
    await say(app, by("peer"), place(challenge, "team"), both);
    await say(app, by("sponsor"), place(challenge, "council"), both);
  });
});

describe("changing and taking back", () => {
  const changed = { text: "Better words", department: "", version: 1 };

  test("the author may until the other side could read it", async () => {
    const { app, challenge, by, read } = await started();
    const team = place(challenge, "team");
    const id = idIn(await say(app, by("peer"), team, words));
    await expect(reword(app, by("leadPeer"), id, changed)).rejects.toThrow(
      Forbidden,
    );
    await expect(reword(app, by("sponsor"), id, changed)).rejects.toThrow(
      NotFound,
    );
    const share = { ...changed, audience: "both" as const };
    await reword(app, by("peer"), id, share);
    expect(await read(asCouncil)).toEqual(["Better words"]);
    await expect(
      reword(app, by("peer"), id, { ...changed, version: 2 }),
    ).rejects.toThrow(NotNow);
  });

  test("a second window gets the words that were saved first", async () => {
    const { app, challenge, by } = await started();
    const team = place(challenge, "team");
    const id = idIn(await say(app, by("peer"), team, words));
    await reword(app, by("peer"), id, changed);
    const late = reword(app, by("peer"), id, { ...changed, text: "Mine" });
    await expect(late).rejects.toThrow(Stale);
    await expect(late).rejects.toMatchObject({
      theirs: { version: 2, values: { text: "Better words" } },
    });
  });

  test("what is taken back is marked, and its words leave no query", async () => {
    const { app, challenge, by, read } = await started();
    const shared = { ...words, audience: "both" as const };
    const team = place(challenge, "team");
    const id = idIn(await say(app, by("peer"), team, shared));
    await expect(remove(app, by("leadPeer"), id)).rejects.toThrow(Forbidden);
    await remove(app, by("peer"), id);
    expect(await read(asTeam)).toEqual([""]);
    expect(await read(asCouncil)).toEqual([""]);
    await expect(remove(app, by("peer"), id)).rejects.toThrow(NotNow);
    const more = { audience: "side" as const, text: "?", once: undefined };
    await expect(reply(app, by("peer"), id, more)).rejects.toThrow(NotNow);
  });
});

test("strangers, viewers, other challenges and areas out of scope", async () => {
  const { app, challenge, by } = await started();
  const team = place(challenge, "team");
  const council = place(challenge, "council");
  const stranger = {
    who: await aPerson(app, "Otto"),
    challengeId: challenge.id,
  };
  await expect(say(app, stranger, team, words)).rejects.toThrow(NotFound);
  await expect(say(app, by("viewer"), council, words)).rejects.toThrow(
    NotFound,
  );
  await expect(say(app, by("sponsor"), team, words)).rejects.toThrow(NotFound);
  const nowhere = { areaKey: "nowhere", voice: "team" as const };
  await expect(say(app, by("peer"), nowhere, words)).rejects.toThrow(NotFound);
  const other = await aChallenge(app, { stage: "evidence" });
  const id = idIn(await say(app, by("peer"), team, words));
  const foreign = { text: "x", department: "", version: 1 };
  await expect(reword(app, other.by("peer"), id, foreign)).rejects.toThrow(
    NotFound,
  );
});

test("the same form sent twice says it once", async () => {
  const { app, challenge, by, read } = await started();
  const form = { ...words, once: "k1" };
  const team = place(challenge, "team");
  await Promise.all([
    say(app, by("peer"), team, form),
    say(app, by("peer"), team, form),
  ]);
  expect(await read(asTeam)).toHaveLength(1);
});

test("words typed after a lost answer are not taken for what was saved", async () => {
  const { app, challenge, by, read } = await started();
  const team = place(challenge, "team");
  await say(app, by("peer"), team, { ...words, once: "k1" });
  const more = { ...words, once: "k1", text: `${words.text} And more.` };
  const again = say(app, by("peer"), team, more);
  await expect(again).rejects.toThrow(NotNow);
  await expect(again).rejects.toThrow("What you sent first was saved");
  expect(await read(asTeam)).toHaveLength(1);
});

test("another person's equal key is another key", async () => {
  const { app, challenge, by, read } = await started();
  const form = { ...words, once: "k1" };
  const team = place(challenge, "team");
  await say(app, by("peer"), team, form);
  await say(app, by("leadPeer"), team, form);
  expect(await read(asTeam)).toHaveLength(2);
});

describe("a long thread", () => {
  async function thread(many: number) {
    const { app, challenge, by } = await started();
    const id = idIn(
      await say(app, by("peer"), place(challenge, "team"), words),
    );
    const addresses: string[] = [];
    for (let number = 1; number <= many; number += 1) {
      const text = `Reply ${number}.`;
      const said = { audience: "side" as const, text, once: undefined };
      addresses.push(await reply(app, by("leadPeer"), id, said));
    }
    const key = {
      challengeId: challenge.id,
      sight: asTeam,
    };
    return { app, by, key, id, addresses };
  }

  test("is shown by its newest replies where others stand beside it", async () => {
    const { app, key, id } = await thread(7);
    const asked = { ...key, parentIds: [id, "other"], most: 5 };
    const replies = await listNewestReplies(app.db, asked);
    expect(replies.map(({ text }) => text)).toEqual(
      [3, 4, 5, 6, 7].map((number) => `Reply ${number}.`),
    );
    expect(replies[0]?.ofAll).toBe(7);
    const council = { ...asked, sight: asCouncil };
    expect(await listNewestReplies(app.db, council)).toEqual([]);
  });

  test("has pages of its own, and a new reply is on the last", async () => {
    const { app, key, id, addresses } = await thread(51);
    const all = { ...key, parentId: id };
    expect(await countReplies(app.db, all)).toBe(51);
    const last = await listReplies(app.db, all, { limit: 50, offset: 50 });
    expect(last.map(({ text }) => text)).toEqual(["Reply 51."]);
    expect(addresses[49]).not.toContain("page=");
    expect(addresses[50]).toMatch(/\?page=2#said-/);
  });

  test("is led to where a reply stands that was changed or taken back", async () => {
    const { app, by, addresses } = await thread(52);
    const [first = "", ...others] = addresses;
    const last = others.at(-1) ?? "";
    const better = { text: "Better words", department: "", version: 1 };
    for (const at of [first, last]) {
      const id = idIn(at);
      expect(await reword(app, by("leadPeer"), id, better)).toBe(at);
      expect(await remove(app, by("leadPeer"), id)).toBe(at);
    }
    const page = await removePage(
      argsOf(app, {
        visitor: by("leadPeer").who,
        params: {
          challengeId: by("leadPeer").challengeId,
          commentId: idIn(last),
        },
      }),
    );
    expect(page.back).toBe(last);
    // One from Word stands where it was written.
    const early = idIn(others[49] ?? "");
    const ofWord = { word_at: "2020-01-01T09:00:00.000Z", word_author: "Jo" };
    await app.db
      .updateTable("comment")
      .set(ofWord)
      .where("id", "=", early)
      .execute();
    expect(await reword(app, by("leadPeer"), early, better)).not.toContain(
      "page=",
    );
  });
});
