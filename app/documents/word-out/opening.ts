import {
  Footer,
  Header,
  LeaderType,
  Paragraph,
  PageNumber,
  TabStopType,
  TableOfContents,
  TextRun,
} from "docx";
import { contentsOf } from "../../report/outline.ts";
import type { Block } from "../../report/blocks.ts";
import { annexName, bookmarkOf, wholeBookmark } from "./bookmarks.ts";
import { closeComments, openComments } from "./comment-marks.ts";
import { textWidth } from "./looks.ts";
import type { WordAbout, WordReport } from "./word-report.ts";
import { cleanText } from "./xml-text.ts";

/** The cover; comments on the report as a whole stand on its title. */
export function cover(
  { title, council, name, remarks, seal }: WordReport,
  whole: readonly number[],
): Paragraph[] {
  const mark = wholeBookmark();
  const lines = [name, council, ...remarks];
  return [
    new Paragraph({
      heading: "Title",
      children: [
        ...openComments(whole),
        ...mark.start,
        new TextRun(cleanText(title)),
        ...mark.end,
        ...closeComments(whole),
      ],
    }),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          ...(index === 0 ? { style: "Subtitle" } : {}),
          text: cleanText(line),
        }),
    ),
    ...(seal
      ? [
          new Paragraph({
            style: "Seal",
            text: `Fingerprint (SHA-256): ${seal}`,
          }),
        ]
      : []),
  ];
}

/**
 * The contents, each line a link. They bear no page numbers: only Word knows
 * them, and it would ask its reader whether it may look.
 */
export function contents(
  blocks: readonly Block[],
  annex: string | undefined = undefined,
) {
  const places = new Map(blocks.map(({ id }, index) => [id, index + 1]));
  const entries = contentsOf(blocks).flatMap((entry) => [
    { ...entry, level: 1 },
    ...entry.sections.map((section) => ({ ...section, level: 2 })),
  ]);
  const lines = entries.map(({ id, title, level }) => ({
    title: cleanText(title),
    level,
    href: bookmarkOf(places.get(id) ?? 0),
  }));
  if (annex) lines.push({ title: cleanText(annex), level: 1, href: annexName });
  if (lines.length === 0) return [];
  return [
    new Paragraph({
      style: "ContentsHeading",
      pageBreakBefore: true,
      text: "Contents",
    }),
    new TableOfContents("Contents", {
      hyperlink: true,
      beginDirty: false,
      headingStyleRange: "1-2",
      pageNumbersEntryLevelsRange: "1-2",
      tabLeader: LeaderType.NONE,
      cachedEntries: lines,
    }),
  ];
}

/** What stands above and below the text of every page but the cover. */
export const frame = (
  { title, name, council }: WordAbout,
  width = textWidth,
) => ({
  headers: {
    first: new Header({ children: [new Paragraph({ style: "Header" })] }),
    default: new Header({
      children: [sides("Header", [title], [name], width)],
    }),
  },
  footers: {
    first: new Footer({ children: [new Paragraph({ style: "Footer" })] }),
    default: new Footer({
      children: [
        sides(
          "Footer",
          [council],
          ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
          width,
        ),
      ],
    }),
  },
});

type Words = ReadonlyArray<string>;

const sides = (style: string, left: Words, right: Words, width: number) =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ children: left.map(cleanText) }),
      new TextRun("\t"),
      new TextRun({ children: right }),
    ],
  });
