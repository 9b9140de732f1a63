import { listOwnSections } from "#db/queries/own-sections.ts";
import { listSections } from "#db/queries/report-sections.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { countWords } from "../../forms/words.ts";
import { ownSection, sectionsOf } from "./section.ts";

/** Every section of the report that is written as it stands, and how far it is. */
export async function sectionsPage(call: ChallengeCall) {
  const { app, challenge, areas, url } = call;
  const written = await listSections(app.db, challenge.id);
  const own = await listOwnSections(app.db, challenge.id);
  const rows = [
    ...sectionsOf(areas).map((section) => ({
      section,
      row: written.find((one) => one.section === section.name),
    })),
    ...own.map((row) => ({ section: ownSection(row), row })),
  ];
  const mayAdd = call.may("reportSections");
  return {
    /** In their order, where that can be changed. */
    orderable: mayAdd && own.length > 1 ? own.map(({ id }) => id) : [],
    /** The move in the order that the page comes back from. */
    moved: url.searchParams.get("moved"),
    top: `/challenges/${challenge.id}`,
    mayAdd,
    sections: rows.map(({ section, row }) => ({
      name: section.name,
      title: section.title,
      words: countWords(row?.text ?? ""),
      savedBy: row?.updated_by_name ?? null,
      savedAt: row?.updated_at ?? null,
      mayWrite: call.may(section.editable),
    })),
  };
}

export type SectionsShown = Awaited<ReturnType<typeof sectionsPage>>;
