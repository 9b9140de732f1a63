import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { groupsOf } from "#app/comments/from-word/groups.ts";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { listAuthorsNamed } from "#db/queries/annotations.ts";
import { argsOf } from "#test/support/route.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

type Room = Awaited<ReturnType<typeof drafted>>;

async function pageOf({ app, challenge }: Room, commentId: string) {
  const args = argsOf(app, {
    visitor: challenge.people.councilLead,
    params: { challengeId: challenge.id, commentId },
  });
  const page = await commentPage(args);
  return {
    page,
    html: renderToStaticMarkup(
      <CommentPage page={page} answered={undefined} />,
    ),
  };
}

test("words changed without tracking, and nameless comments, are of who brought them", async () => {
  const room = await drafted();
  const { app, challenge, draft, finding } = room;
  const { id, name } = challenge.people.councilLead;
  const changed = draft.blocks.map((one) =>
    one.id === finding
      ? { ...one, text: one.text.replace("is shared", "is not shared") }
      : one,
  );
  const nameless = said("a", { author: "", text: "Nobody’s." });
  const file = await aFile(room, [nameless], changed, null);
  const { look, take } = await bring(room, file);
  await take(keysOf(await look()));
  const all = await room.list();
  expect(all.map(({ authorName }) => authorName)).toEqual([name, name]);
  const sight = { annotations: "all", answers: "none", reader: id } as const;
  const named = { challengeId: challenge.id, sight, filter: {} };
  expect(await listAuthorsNamed(app.db, named)).toEqual([name]);
  const { page, html } = await pageOf(room, all[1]?.id ?? "");
  // Of the words around, none is cut in two.
  expect(page.onReport?.suggested?.after).toMatch(
    /^The data is not shared\. The data is used( [a-z]+)* …$/,
  );
  expect(html).toContain(`Taken in by ${name}`);
  expect(html).toContain("changed without tracking");
});

test("nobody is said to have reworded or resolved a comment; a reply says where it is from", async () => {
  const room = await drafted();
  const { challenge, finding } = room;
  const { name } = challenge.people.councilLead;
  const first = await bring(
    room,
    await aFile(room, [said("a", { blockId: finding })]),
  );
  await first.take(keysOf(await first.look()));
  const [ours] = await room.list();
  const changed = said(ours?.id ?? "", {
    ...{ blockId: finding, isResolved: true, text: "Says another thing." },
    lead: `${ours?.number ?? 0}. Fact.`,
    replies: [said("r", { author: "Sam Lee", text: "I agree." })],
  });
  const next = await bring(room, await aFile(room, [changed]));
  const brought = await next.look();
  const items = groupsOf(brought.found).flatMap((group) => group.items);
  expect(items.map(({ who, text }) => [who, text])).toEqual([
    ["", "Worded anew in Word: “Says another thing.”"],
    ["", "Marked as resolved in Word."],
    ["Sam Lee, 12 June 2026", "I agree."],
  ]);
  await next.take(keysOf(brought));
  const { page, html } = await pageOf(room, ours?.id ?? "");
  expect(page.replies).toMatchObject([
    { author: name, word: { isNamed: false } },
    { author: "Sam Lee", word: { isNamed: true } },
  ]);
  expect(html.match(/Written in Word on/g)).toHaveLength(2);
  expect(html.match(/a Word file that does not say by whom/g)).toHaveLength(1);
});
