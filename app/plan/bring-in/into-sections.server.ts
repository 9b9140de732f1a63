import {
  insertPlanSection,
  updatePlanSection,
} from "#db/queries/plan-section-changes.ts";
import {
  type PlanSection,
  type PlanSectionWords,
  listPlanSections,
} from "#db/queries/plan-sections.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import { folded } from "../../report/placing/alike.ts";
import type { PlanChange } from "../change-plan.server.ts";
import { areaTitle, sectionTitle } from "../sections.ts";
import type { PlanOfFile } from "./plan-of-file.ts";

type SectionOfFile = PlanOfFile["sections"][number];

/**
 * The sections of a plan for those of a file: one of the same title or area is
 * used, with its words first; any other is added, in the order of the file.
 * @throws NotNow when there would be more than a page lists
 */
export async function sectionsFor(
  change: PlanChange,
  read: readonly SectionOfFile[],
): Promise<{ ids: string[]; added: string[] }> {
  const { db, plan, source, newId, who, at } = change;
  const present = await listPlanSections(db, plan.id);
  const places = new Map(
    present.flatMap((one) =>
      namesOf(one, source).map((title) => [folded(title), one] as const),
    ),
  );
  const found = read.map(({ title }) => places.get(folded(title)));
  refuseMore(present, "sections", found.filter((one) => !one).length);
  const ids: string[] = [];
  const added: string[] = [];
  for (const [place, section] of read.entries()) {
    const known = found[place];
    const id = known?.id ?? newId();
    ids.push(id);
    const hand = { by: who.id, at };
    if (!known) {
      added.push(id);
      const words = besides(none(section.title), section);
      await insertPlanSection(db, plan.id, { id, words, ...hand });
    } else if (saysMore(known, section)) {
      const words = besides(known, section);
      const { version } = known;
      await updatePlanSection(db, plan.id, { id, version, words, ...hand });
    }
  }
  return { ids, added };
}

/** What a file may call a section: by its area with or without its number. */
function namesOf(one: PlanSection, source: PlanChange["source"]): string[] {
  const area = areaTitle(one.areaKey, source);
  const names = [sectionTitle(one, source), area, area.replace(/^\S+ /, "")];
  return names.filter((title) => title !== "");
}

const none = (title: string): PlanSectionWords => ({
  ...{ title, lead: "", intro: "", aspirations: "" },
});

const saysMore = (known: PlanSection, section: SectionOfFile) => {
  const words = besides(known, section);
  return (["lead", "intro", "aspirations"] as const).some(
    (part) => words[part] !== known[part],
  );
};

/** What a file says at the head of a section, behind what stands there. */
const besides = (
  { title, lead, intro, aspirations }: PlanSectionWords,
  section: SectionOfFile,
): PlanSectionWords => ({
  title,
  lead: both(lead, section.lead ?? "", "; "),
  intro: both(intro, section.intro, "\n\n"),
  aspirations: both(aspirations, section.aspirations.join("\n"), "\n"),
});

const both = (present: string, read: string, parting: string) =>
  read === "" || present.includes(read)
    ? present
    : [present, read.replaceAll(/\n/g, parting === "; " ? "; " : "\n")]
        .filter((words) => words !== "")
        .join(parting);
