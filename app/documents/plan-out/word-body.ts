import {
  type FileChild,
  type IParagraphOptions,
  type IStylesOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from "docx";
import { asideBookmark } from "../word-out/bookmarks.ts";
import { bulletAt } from "../word-out/list-numbers.ts";
import { styles } from "../word-out/looks.ts";
import { type Look, optionsOf } from "../word-out/text-runs.ts";
import { cleanText } from "../word-out/xml-text.ts";
import type { LaidPlan, LaidSection } from "./lay-out.ts";
import {
  type Legend,
  aspirationsTitle,
  legendOf,
  legendWords,
  noRows,
} from "./legend.ts";
import { inkOn } from "./looks.ts";
import type { PrintedPlan } from "./printed-plan.ts";
import { cellStyle } from "./word-table.ts";

/** The styles of every Word file of ours, and one for cells of many columns. */
export const planStyles: IStylesOptions = {
  ...styles,
  paragraphStyles: [
    ...(styles.paragraphStyles ?? []),
    {
      id: cellStyle,
      name: "Plan Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 252 } },
    },
  ],
};

const tablePlace = "PlanTable";

/** Where a table of the plan comes in: no words of anybody look like this. */
export const isTable = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${tablePlace}"/></w:pPr></w:p>`,
  "g",
);

/** A plan by itself, under its title. */
const alone = { heading: "Title", section: "Heading1" } as const;
/** A plan behind a report, under a heading of it. */
const behind = { heading: "Heading1", section: "Heading2" } as const;

/**
 * All that stands around the tables, with a place for each of them.
 * @param appendix what the plan is called behind a report; null by itself
 */
export function planBody(
  plan: PrintedPlan,
  { sections }: LaidPlan,
  appendix: string | null = null,
) {
  const levels = appendix === null ? alone : behind;
  let asides = 0;
  const aside = (children: ParagraphChild[], look: IParagraphOptions = {}) => {
    const { start, end } = asideBookmark((asides += 1));
    return new Paragraph({
      ...look,
      children: [...start, ...children, ...end],
    });
  };
  return [
    new Paragraph({
      heading: levels.heading,
      spacing: { before: 0, after: 160 },
      children: runs(appendix ?? plan.title),
    }),
    aside(runs(`${plan.council}. ${plan.dated}`), {
      style: "Subtitle",
      spacing: { after: 240 },
    }),
    ...paragraphs(plan.intro),
    ...legend(legendOf(plan), aside),
    ...sections.flatMap((section) => [
      ...opening(section, levels.section),
      ...(section.rows.length > 0
        ? [new Paragraph({ style: tablePlace }), new Paragraph({})]
        : [aside(runs(noRows))]),
    ]),
  ];
}

type Aside = (
  children: ParagraphChild[],
  look?: IParagraphOptions,
) => FileChild;

function legend({ ratings, tags }: Legend, aside: Aside): FileChild[] {
  const close = { spacing: { after: 60 } };
  const chip = (words: string, fill: string) =>
    new TextRun({
      text: `\u00a0${cleanText(words)}\u00a0`,
      bold: true,
      color: inkOn(fill),
      shading: { type: ShadingType.CLEAR, fill },
    });
  const named = (words: string) => runs(`${words}: `, { bold: true });
  const said = ratings.map(({ shape, words, colour, means }) =>
    aside([chip(`${shape} ${words}`, colour), ...runs(`  ${means}`)], close),
  );
  return [
    ...(said.length > 0
      ? [
          aside([...named(legendWords.ratings), ...runs(legendWords.unrated)], {
            ...close,
            keepNext: true,
          }),
          ...said,
        ]
      : []),
    ...(tags.length > 0
      ? [
          aside([
            ...named(legendWords.tags),
            ...tags.flatMap(({ name, colour }) => [
              chip(name, colour),
              new TextRun("   "),
            ]),
          ]),
        ]
      : []),
  ];
}

function opening(
  { title, lead, intro, aspirations }: LaidSection,
  heading: "Heading1" | "Heading2",
) {
  return [
    ...(title ? [new Paragraph({ heading, children: runs(title) })] : []),
    ...(lead ? [new Paragraph({ keepNext: true, children: runs(lead) })] : []),
    ...paragraphs(intro),
    ...(aspirations.length > 0
      ? [
          new Paragraph({
            keepNext: true,
            children: runs(aspirationsTitle, { bold: true }),
          }),
          ...aspirations.map(
            (text) =>
              new Paragraph({
                numbering: bulletAt(0),
                keepNext: true,
                children: runs(text),
              }),
          ),
        ]
      : []),
  ];
}

const paragraphs = (text: string) =>
  text === ""
    ? []
    : text.split("\n").map((line) => new Paragraph({ children: runs(line) }));

const runs = (text: string, look: Look = {}) =>
  optionsOf(cleanText(text), look).map((options) => new TextRun(options));
