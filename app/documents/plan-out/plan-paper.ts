import { dayInLondon } from "../../ui/dates.ts";
import type { InTable, Paper, PaperPart } from "../pdf-out/paper.ts";
import { type LaidPlan, type LaidSection, layOut } from "./lay-out.ts";
import {
  type Legend,
  aspirationsTitle,
  legendOf,
  legendWords,
  noRows,
} from "./legend.ts";
import { chipOf, ragLook } from "./looks.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/** A plan as a document to be typeset, all on sheets on their side. */
export function planPaper(plan: PrintedPlan): Paper {
  const { columns, sections } = layOut(plan);
  const chips = new Map(
    plan.tags.map(({ name, colour }) => [name, chipOf(colour)]),
  );
  return {
    title: plan.title,
    author: plan.council,
    day: dayInLondon(plan.at),
    caption: "Improvement plan",
    mark: plan.dated,
    facts: [
      ["Council", plan.council],
      ["Dated", plan.dated],
    ],
    notices: [],
    isWide: true,
    parts: [
      ...texts(plan.intro),
      ...legendParts(legendOf(plan)),
      ...sections.flatMap((section) => [
        ...opening(section),
        section.rows.length > 0
          ? tableOf(section, { columns, chips })
          : text(noRows),
      ]),
    ],
  };
}

const text = (words: string, look?: "strong"): PaperPart => ({
  type: "text",
  look: "plain",
  runs: [look ? { text: words, look } : { text: words }],
});

const texts = (words: string) =>
  words === "" ? [] : words.split("\n").map((line) => text(line));

function legendParts({ ratings, tags }: Legend): PaperPart[] {
  const table = (rows: InTable[][]): PaperPart[] =>
    rows.length > 1 ? [{ type: "table", rows, shares: [30, 110] }] : [];
  return [
    ...table([
      [legendWords.ratings, "What they mean"],
      ...ratings.map(({ shape, words, colour, means }) => [
        { text: `${shape} ${words}`, fill: colour },
        means,
      ]),
    ]),
    ...(ratings.length > 0 ? [text(legendWords.unrated)] : []),
    ...table([
      [legendWords.tags, "What they mean"],
      ...tags.map(({ name, colour }) => [
        { text: name, chips: [chipOf(colour)] },
        legendWords.tagged,
      ]),
    ]),
  ];
}

function opening({ title, lead, intro, aspirations }: LaidSection) {
  const heading: PaperPart = {
    ...{ type: "heading", level: 1, text: title, listed: true },
  };
  const list: PaperPart = {
    ...{ type: "list", look: "plain", labels: null },
    items: aspirations.map((words) => [text(words)]),
  };
  return [
    ...(title ? [heading] : []),
    ...(lead ? [text(lead, "strong")] : []),
    ...texts(intro),
    ...(aspirations.length > 0 ? [text(`${aspirationsTitle}:`), list] : []),
  ];
}

interface Drawn {
  columns: LaidPlan["columns"];
  chips: ReadonlyMap<string, { fill: string; ink: string }>;
}

function tableOf(section: LaidSection, { columns, chips }: Drawn): PaperPart {
  return {
    type: "table",
    shares: columns.map(({ share }) => share),
    rows: [
      section.names,
      ...section.rows.map(({ cells, rag }) =>
        cells.map(({ text: words, down }, at): InTable => {
          if (down === 0) return null;
          const { field } = columns[at] ?? {};
          const run = down > 1 ? { down } : {};
          if (field === "rag" && rag) {
            const { shape, fill } = ragLook(rag);
            return { ...run, text: `${shape} ${words}`, fill };
          }
          const colours = words.split("\n").map((line) => chips.get(line));
          if (field === "tags" && colours.every((one) => one !== undefined)) {
            return { ...run, text: words, chips: colours };
          }
          return down > 1 ? { ...run, text: words } : words;
        }),
      ),
    ],
  };
}
