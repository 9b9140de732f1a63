import type { Area } from "#workflows/frameworks/index.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { pageOf } from "../../forms/page.ts";
import { folded } from "../placing/alike.ts";
import { authorsOf } from "./authors.ts";
import { sectionsOf } from "./corrections.ts";
import { type Present, fresh, madeInWords } from "./fresh.ts";
import type { Corrections } from "./mapping.ts";
import type { Section } from "./passages.ts";
import { toMake } from "./to-make.ts";

/** A report that is to be understood, and what it is held against. */
export interface UnderstandAsked {
  /** What the reader gave, as JSON. */
  report: string;
  corrections: Corrections;
  areas: readonly Area[];
  present: Present;
  /** Who is on the team here, by name. */
  team: readonly string[];
  /** Says which page of the comments is looked at. */
  address: string;
}

/** So many comments stand on a page. */
const commentsShown = 50;

/** In an address, the page of the comments in a file. */
export const commentsPage = "comments";

/** A report as its page shows it: understood, counted, with its comments. */
export function understand({ report: json, ...asked }: UnderstandAsked) {
  const { corrections, areas, present, team, address } = asked;
  // Written by `bringReport`, from what the reader gave.
  const report = JSON.parse(json) as ReportRead;
  const read = { report, corrections };
  const sections = sectionsOf(read, areas);
  const all = toMake(sections, areas);
  const ranks = new Map(all.ranks.map((rank) => [rank.key, rank]));
  const { made, known } = fresh(all, present);
  return {
    words: madeInWords(made),
    known,
    homeless: all.homeless,
    unranked: all.ranks.filter(({ now }) => now === null).length,
    leftOut: all.leftOut,
    sections: sections.map(({ key, title, place, passages }) => ({
      ...{ key, title, place },
      passages: passages.map((passage) => ({
        ...passage,
        rank: ranks.get(passage.key) ?? null,
      })),
    })),
    comments: commentsOf(report, sections, address),
    authors: authorsOf(read),
    team: all.members.map((line) => ({
      line,
      isHere: team.some((name) => folded(line).startsWith(folded(name))),
    })),
    outcome: report.outcome?.text ?? null,
    changes: report.changes.length,
    warnings: report.warnings,
  };
}

/** A page of the comments, each with the passage that it stands on. */
function commentsOf(
  { blocks, comments }: ReportRead,
  sections: readonly Section[],
  address: string,
) {
  const passages = new Map(
    sections.flatMap(({ title, passages }) =>
      passages.map((one) => [one.key, { ...one, title }] as const),
    ),
  );
  const total = comments.length;
  const url = new URL(address);
  const page = pageOf(url, total, commentsShown, commentsPage);
  const shown = comments.slice(page.offset, page.offset + commentsShown);
  return {
    total,
    page: page.number,
    pages: page.count,
    first: page.offset + 1,
    isAsked: url.searchParams.has(commentsPage),
    shown: shown.map((comment) => {
      const { number, author, date, text, quote, start, replyTo } = comment;
      const at = start
        ? blocks.findLastIndex((one) => one.paragraph <= start.paragraph)
        : -1;
      const on = passages.get(`p${at}`);
      return {
        ...{ number, author, date, text, quote },
        isReply: replyTo !== null,
        on: on ? { kind: on.kind, section: on.title } : null,
      };
    }),
  };
}
