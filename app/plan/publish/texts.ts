import type { ColumnField } from "../../documents/plan-in/plan-read.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";

/** Where a text of a plan stands. */
export interface TextPlace {
  /** The key of its row; "" for what stands in none. */
  rowKey: string;
  /** As it is called; "" for what stands before all of them. */
  section: string;
  /** The row’s reference, where the plan shows any. */
  reference: string;
  /** What it is called there: the name of its column, "Title". */
  part: string;
  field: ColumnField | null;
}

/** The same plan with every text as it is made of it: none is passed over. */
export function withTexts(
  plan: PrintedPlan,
  make: (text: string, place: TextPlace) => string,
): PrintedPlan {
  const outside = { rowKey: "", section: "", reference: "", field: null };
  const above = (text: string, part: string) =>
    make(text, { ...outside, part });
  const reference = plan.columns.findIndex(
    ({ field }) => field === "reference",
  );
  return {
    ...plan,
    title: above(plan.title, "Title of the plan"),
    intro: above(plan.intro, "Introduction"),
    columns: plan.columns.map((column) => ({
      ...column,
      name: above(column.name, "Name of a column"),
    })),
    tags: plan.tags.map((tag) => ({ ...tag, name: above(tag.name, "Tag") })),
    sections: plan.sections.map((section) => {
      const inSection = { ...outside, section: section.title };
      const of = (text: string, part: string) =>
        make(text, { ...inSection, part });
      return {
        title: of(section.title, "Title of the section"),
        lead: of(section.lead, "Who leads it"),
        intro: of(section.intro, "Under its title"),
        aspirations: section.aspirations.map((one) => of(one, "Aspirations")),
        columnNames:
          section.columnNames?.map((one) => of(one, "Name of a column")) ??
          null,
        rows: section.rows.map((row) => ({
          ...row,
          tags: row.tags.map((tag) => above(tag, "Tag")),
          cells: row.cells.map((text, at) => {
            const { name = "", field = null } = plan.columns[at] ?? {};
            // The words of a tag are the same wherever it is borne.
            if (field === "tags") return above(text, "Tag");
            return make(text, {
              ...inSection,
              rowKey: row.key,
              reference: row.cells[reference] ?? "",
              part: section.columnNames?.[at] ?? name,
              field,
            });
          }),
        })),
      };
    }),
  };
}
