import type {
  WordComment,
  WordReport,
} from "#app/documents/word-out/word-report.ts";
import { assemble } from "#app/report/assemble.ts";
import type { Block } from "#app/report/blocks.ts";
import { source } from "../../report/a-source.ts";

const background = `Thanks to all.

1. One
2. Two
- a bullet
  - a dash
    - a deeper dash

## More

3. Three

A line
and the next.

| Ward | Share |
| ---- | ----- |
| Elm  | a third |
| Oak  | a half |`;

/** The blocks of a report with something of every kind. */
export const blocks: readonly Block[] = assemble({
  ...source,
  sections: new Map([...source.sections, ["background", background]]),
});

/** The block with this text. */
export function blockWith(text: string): Block {
  const found = blocks.find((block) => block.text.includes(text));
  if (!found) throw new Error(`No block with “${text}”.`);
  return found;
}

/** A comment on these words of a block; on all of it without any. */
export function on(
  text: string,
  words: string | null,
  also: Partial<WordComment> = {},
): WordComment {
  const block = blockWith(text);
  const start = words === null ? null : block.text.indexOf(words);
  return {
    ...aComment,
    id: `comment on ${words ?? text}`,
    blockId: block.id,
    start,
    end: start === null ? null : start + (words ?? "").length,
    ...also,
  };
}

export const aComment: WordComment = {
  id: "whole",
  author: "Ada Finch-Hall",
  at: "2026-07-12T09:30:00.000Z",
  lead: "7. Fact.",
  text: "It is not so.",
  notes: [],
  blockId: null,
  start: null,
  end: null,
  isResolved: false,
  replies: [],
};

/** A reply under a comment. */
export const aReply = {
  id: "reply",
  author: "Ben Okoro",
  at: "2026-07-13T09:30:00.000Z",
  lead: "Council only.",
  text: "Are you sure?",
  notes: [],
};

/** A draft with these comments. */
export const aDraft = (
  comments: readonly WordComment[] = [],
  also: Partial<WordReport> = {},
): WordReport => ({
  id: "version-2",
  number: 2,
  title: "Equality peer challenge: Aldermoor",
  council: "Aldermoor Council",
  name: "Draft 2",
  remarks: ["Sent on 12 March 2026."],
  seal: "0123456789abcdef".repeat(4),
  at: "2026-03-12T09:30:00.000Z",
  blocks,
  before: null,
  comments,
  isLocked: false,
  ...also,
});
