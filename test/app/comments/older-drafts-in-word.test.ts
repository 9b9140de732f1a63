import { expect, test } from "vitest";
import { groupsOf } from "#app/comments/from-word/groups.ts";
import { aSentDraft } from "#test/support/draft.ts";
import {
  behind,
  inText,
  newParagraph,
  putIn,
  replaced,
  takenOut,
} from "#test/documents/edited.ts";
import { aFile, bring, keysOf } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

/** A file of the first draft, brought to a second that says some of it anew. */
async function broughtToSecond(
  edit: (xml: string) => string,
  { without }: { without?: string } = {},
) {
  const room = await drafted();
  const first = room.draft.blocks;
  await aSentDraft(room.app, room.challenge, room.area, () =>
    first
      .filter(({ text }) => text !== "Train the members.")
      .map((block) => ({
        ...block,
        text: block.text.replace("with candour", "openly"),
      })),
  );
  const blocks = first.filter(({ text }) => text !== without);
  const file = await inText(await aFile(room, [], blocks, null), edit);
  const { look, take } = await bring(room, file, "councilLead", { number: 2 });
  const page = await look();
  const items = groupsOf(page.found).flatMap((group) => group.items);
  await take(keysOf(page));
  return { ...page, items, list: await room.list() };
}

test("other words for a paragraph that was rewritten suggest all of it as it would read", async () => {
  const { found, list } = await broughtToSecond((xml) =>
    replaced(xml, "met", `${takenOut("met")}${putIn("saw")}`),
  );
  expect(found.wordings).toMatchObject([{ after: "saw", isOutdated: true }]);
  expect(list).toMatchObject([
    {
      blockId: "summary:1",
      exact: "The council met the team openly.",
      suggested: "The council saw the team with candour.",
    },
  ]);
});

test("a whole paragraph taken out that was rewritten since does not take out the new one", async () => {
  const candour = "The council met the team with candour.";
  const { list } = await broughtToSecond((xml) =>
    replaced(xml, candour, takenOut(candour)),
  );
  expect(list).toMatchObject([{ blockId: "summary:1", suggested: null }]);
});

test("a paragraph put in behind one that is gone is not said to stand at the beginning", async () => {
  const { items, list } = await broughtToSecond((xml) =>
    behind(xml, "Train the members.", newParagraph("Pay them for the day.")),
  );
  const place = "after “Train the members.”, which this draft no longer has";
  expect(items).toMatchObject([{ text: "Pay them for the day.", place }]);
  expect(list).toMatchObject([
    { blockId: null, text: `Put in ${place}: “Pay them for the day.”` },
  ]);
});

test("a paragraph put in before all others still is", async () => {
  const { items } = await broughtToSecond((xml) => {
    const heading = xml.lastIndexOf("Executive summary");
    const start = xml.lastIndexOf("<w:p>", heading);
    const put = newParagraph("Thanks to all who spoke to us.");
    return xml.slice(0, start) + put + xml.slice(start);
  });
  expect(items).toMatchObject([{ place: "at the beginning" }]);
});

test("a paragraph gone from an older draft says that it was rewritten since", async () => {
  const { items, list } = await broughtToSecond((xml) => xml, {
    without: "The council met the team with candour.",
  });
  expect(items).toMatchObject([
    { notes: ["This draft has it in other words: those stay as they are."] },
  ]);
  expect(list).toMatchObject([
    {
      blockId: "summary:1",
      suggested: null,
      text: expect.stringContaining("an older draft had it") as string,
    },
  ]);
});
