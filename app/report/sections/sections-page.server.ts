import { listOwnSections } from "#db/queries/own-sections.ts";
import { listSections } from "#db/queries/report-sections.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { countWords } from "../../forms/words.ts";
import {
  type Chapter,
  chapterKeys,
  chapterOf,
  inReportOrder,
} from "../chapters.ts";
import { type Section, ownSection, everySection } from "./section.ts";

/** Every section of the report that is written as it stands, and how far it is. */
export async function sectionsPage(call: ChallengeCall) {
  const { app, challenge, areas, url } = call;
  const written = await listSections(app.db, challenge.id);
  const own = await listOwnSections(app.db, challenge.id);
  const known = everySection(areas);
  const rows = chapterKeys.flatMap((chapter) => [
    ...known
      .filter((section) => chapterOfKnown(section) === chapter)
      .map((section) => ({
        section,
        row: written.find((one) => one.section === section.name),
        order: null,
      })),
    ...ordered(own.filter((row) => chapterOf(row) === chapter)),
  ]);
  const mayAdd = call.may("reportSections");
  const isOrdered = rows.some(({ order }) => order !== null && order.of > 1);
  return {
    /** In their order, where that can be changed. */
    orderable:
      mayAdd && isOrdered ? inReportOrder(own).map(({ id }) => id) : [],
    /** The move in the order that the page comes back from. */
    moved: url.searchParams.get("moved"),
    top: `/challenges/${challenge.id}`,
    mayAdd,
    sections: rows.map(({ section, row, order }) => ({
      order,
      name: section.name,
      title: section.title,
      words: countWords(row?.text ?? ""),
      savedBy: row?.updated_by_name ?? null,
      savedAt: row?.updated_at ?? null,
      mayWrite: call.may(section.editable),
    })),
  };
}

/** Those of every report that stand under no heading of their own are of areas. */
const chapterOfKnown = ({ heading }: Section): Chapter =>
  chapterKeys.find((one) => one === heading) ?? "findings";

type Own = Awaited<ReturnType<typeof listOwnSections>>;

/** The team's own after one section, each with its place among them. */
const ordered = (rows: Own) =>
  rows.map((row, at) => ({
    section: ownSection(row),
    row,
    order: { place: at + 1, of: rows.length },
  }));

export type SectionsShown = Awaited<ReturnType<typeof sectionsPage>>;
