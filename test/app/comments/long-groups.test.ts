import { expect, test } from "vitest";
import { shortened } from "#app/comments/from-word/found.ts";
import { foundInWords, groupsOf } from "#app/comments/from-word/groups.ts";

const wordings = (count: number, isOutdated: boolean) =>
  Array.from({ length: count }, (_, at) => ({
    key: `${isOutdated}-${at}`,
    ...{ author: "Jo Ash", at: null, text: "", before: "a", after: "b" },
    ...{ around: ["", ""], blockId: null, start: null, end: null },
    ...{ tracked: [], moreTracked: 0, isOutdated, place: "" },
  }));

test("what is not listed yet is counted under the list that it belongs to", () => {
  const found = {
    ...shortened({
      ...{ comments: [], replies: [], added: [], removed: [], moved: [] },
      wordings: [...wordings(230, true), ...wordings(10, false)] as never[],
    }),
    ...{ known: 0, isCopy: true },
  } as unknown as Parameters<typeof groupsOf>[0];
  const counts = groupsOf(found).map(({ title, items, more }) => [
    title,
    items.length,
    more,
  ]);
  expect(counts).toEqual([
    ["Suggested wording", 10, 0],
    ["Suggested wording for words that have changed since", 200, 30],
  ]);
  expect(foundInWords(found)).toBe("It brings 240 changes of words.");
});
