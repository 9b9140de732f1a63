import {
  type ColumnField,
  type RowKind,
  columnFields,
  rowKinds,
} from "../../documents/plan-in/plan-read.ts";

const fields = {
  section: "Section",
  reference: "Reference",
  evidence: "Strength or evidence",
  gap: "Gap or area for improvement",
  actions: "Actions",
  gapAndActions: "Gap and actions together",
  owners: "Owners",
  byWhen: "By when",
  measure: "Measure of success",
  progress: "Progress",
  status: "Status",
  rag: "Rating",
  tags: "Tags",
  other: "Kept under its own name",
  key: "Marks of our own file",
} as const satisfies Record<ColumnField, string>;

const kinds = {
  title: "Title of the plan",
  section: "Title of a section",
  aspirations: "Aspirations of a section",
  lead: "Lead of a section",
  intro: "Introduction",
  header: "Names of the columns",
  row: "Row of the plan",
  continuation: "Goes on with the row above",
  "left out": "Left out",
} as const satisfies Record<RowKind, string>;

const places = { in: "Part of the plan", out: "Left out" } as const;

const optionsOf = <Key extends string>(
  keys: readonly Key[],
  titles: Record<Key, string>,
) => keys.map((value) => ({ value, label: titles[value] }));

/** What a column can hold. */
export const fieldOptions = optionsOf(columnFields, fields);

/** What a row of a table can be taken for. */
export const kindOptions = optionsOf(rowKinds, kinds);

/** Whether a table is read. */
export const placeOptions = optionsOf(["in", "out"], places);

/** What a correction is about, by its field: "columns.g0c3". */
export function correctionTitle(name: string): string {
  const [, group, grid, part] =
    /^(\w+)\.(?:g(\d+))?(?:[rc](\d+))?/.exec(name) ?? [];
  const table = `Table ${Number(grid) + 1}`;
  const place = Number(part) + 1;
  if (group === "tables") return table;
  if (group === "columns") return `${table}, column ${place}`;
  if (group === "rows") return `${table}, row ${place}`;
  return group === "tags" ? "Name of a tag" : "Title of a section";
}

/** What was chosen in such a field, in the words of the page. */
export function correctionSaid(name: string, value: string): string {
  const [group] = name.split(".");
  const options =
    group === "columns"
      ? fieldOptions
      : group === "rows"
        ? kindOptions
        : group === "tables"
          ? placeOptions
          : [];
  return options.find((one) => one.value === value)?.label ?? value;
}
