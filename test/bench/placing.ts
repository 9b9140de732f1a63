import { placeReturned } from "#app/report/placing/place-returned.ts";
import { block } from "#app/report/blocks.ts";
import type { WordComment } from "#app/documents/word-in/word-document.ts";
import {
  paragraph,
  repetitive,
  revise,
  seeded,
} from "#test/app/report/placing/revised.ts";
import { type Measured, measureWork } from "./measure.ts";

/** A long report that repeats itself, and comments on a revised draft of it. */
export const placingSize = { paragraphs: 520, comments: 1000 };

/** Places comments of a revised draft: with our marks, and without any. */
export function measurePlacing(runs: number): Record<string, Measured> {
  const random = seeded(7);
  const texts = repetitive(placingSize.paragraphs, random);
  const revised = revise(texts, random);
  const blocks = texts.map((text, at) => block(`b${at}`, "paragraph", text));
  const plain = revised.map(({ text }) => paragraph(text));
  const marked = revised.map(({ text, origin }) =>
    paragraph(text, {
      bookmarks: origin === null ? [] : [markOn(text, origin)],
    }),
  );
  const comments = Array.from({ length: placingSize.comments }, (_, at) =>
    commentOn(
      revised.map(({ text }) => text),
      at,
    ),
  );
  const place = (paragraphs: typeof plain, byMark: boolean) => () =>
    placeReturned({ document: { paragraphs, comments }, blocks, byMark }).placed
      .size;
  return {
    "with our marks": measureWork(place(marked, true), runs),
    "without marks": measureWork(place(plain, false), runs),
  };
}

const markOn = (text: string, origin: number) => ({
  name: `_cf_${String(origin + 1).padStart(4, "0")}`,
  ...{ start: 0, end: text.length, sentStart: 0, sentEnd: text.length },
});

function commentOn(texts: readonly string[], at: number): WordComment {
  const paragraph = (at * 7) % texts.length;
  const sent = texts[paragraph] ?? "";
  const from = at % 20;
  const place = (sentAt: number) => ({ paragraph, at: sentAt, sentAt });
  const quote = sent.slice(from, from + 30);
  return {
    ...{ id: String(at), durableId: null, author: "Jo Ash", initials: "JA" },
    ...{ date: null, text: `Comment ${at}.`, quote, quoteNow: quote },
    ...{ isResolved: false, replyTo: null, isThreadGuessed: false },
    start: place(from),
    end: place(from + 30),
  };
}
