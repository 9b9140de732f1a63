import { aZip } from "./a-zip.ts";
import {
  type WordParts,
  comment,
  entriesOf,
  from,
  p,
  r,
  to,
  tracked,
} from "./a-word-file.ts";

/** So many comments that stand nowhere. */
export const commentsUpTo = (count: number) =>
  Array.from({ length: count }, (_, id) => comment(id, "So?")).join("");

const times = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join("");

/** Not packed: what packs too well is refused for that alone. */
const stored = (parts: WordParts) =>
  aZip(entriesOf(parts).map((entry) => ({ ...entry, isStored: true })));

/** Files that are read, as far as they can be, and cost no more than others. */
export const heavy: Array<[string, () => Buffer]> = [
  [
    "an author of 20 million letters",
    () =>
      stored({
        body: p(from(1) + r("Text.") + to(1)),
        comments: comment(1, "So?", { author: "A".repeat(20_000_000) }),
      }),
  ],
  [
    "a comment of seven million letters",
    () =>
      stored({
        body: p(from(1) + r("Text.") + to(1)),
        comments: comment(1, "so what ".repeat(870_000)),
      }),
  ],
  [
    "5,000 comments, each on a thousand paragraphs",
    () =>
      stored({
        body:
          times(5000, from) +
          p(r("word ".repeat(100))).repeat(1000) +
          p(times(5000, to)),
        comments: commentsUpTo(5000),
      }),
  ],
  [
    "20,000 marks of ours, each on all of it",
    () =>
      stored({
        body:
          times(
            20_000,
            (at) =>
              `<w:bookmarkStart w:id="${at}" w:name="_cf_${at + 10_000}"/>`,
          ) +
          p(r("word ".repeat(20))).repeat(2000) +
          times(20_000, (at) => `<w:bookmarkEnd w:id="${at}"/>`),
      }),
  ],
  [
    "100,000 tracked changes",
    () =>
      stored({
        body: times(1000, () =>
          p(tracked("ins", "in").repeat(50) + tracked("del", "x").repeat(50)),
        ),
      }),
  ],
  [
    "60,000 paragraphs",
    () => stored({ body: times(60_000, (at) => p(r(`Word ${at}.`))) }),
  ],
  [
    "60,000 long paragraphs",
    () =>
      stored({
        body: times(60_000, (at) =>
          p(
            r(
              `The council heard from tenants in ward ${at} what they think of its plans for housing and parks.`,
            ),
          ),
        ),
      }),
  ],
  [
    "a table of 40,000 cells",
    () =>
      stored({
        body: `<w:tbl>${`<w:tr>${`<w:tc>${p(r("cell"))}</w:tc>`.repeat(40)}</w:tr>`.repeat(1000)}</w:tbl>`,
      }),
  ],
];
