import type {
  AnnotationFilter,
  AnnotationStanding,
} from "#db/queries/annotation-filter.ts";
import { commentKinds, kindTitle } from "#workflows/comment.ts";
import type { SelectOption } from "../forms/SelectField.tsx";

/** The names of standings as a filter offers them. */
const standingWords = {
  unsent: "Not sent",
  merged: "Merged into another",
  sent: "Sent",
  chosen: "Chosen to send",
  councilOnly: "Council only",
  unanswered: "Not answered",
  answered: "Answered",
  unconfirmed: "Without a second reader",
  confirmable: "For you to confirm",
  confirmed: "Answered and confirmed",
} as const satisfies Record<AnnotationStanding, string>;

/** The fields of a filter, as forms and addresses name them. */
export const filterNames = [
  "standing",
  "areaKey",
  "kind",
  "department",
  "author",
  "versionId",
] as const;

/** A filter above a list of comments: its fields and what is chosen in each. */
export interface FilterField {
  name: (typeof filterNames)[number];
  label: string;
  value: string;
  options: readonly SelectOption[];
}

/** Reads a filter from an address: only values that the page offers. */
export function filterFrom(
  url: URL,
  fields: readonly Pick<FilterField, "name" | "options">[],
): AnnotationFilter & Record<string, string | undefined> {
  const chosen = fields.flatMap(({ name, options }) => {
    const value = url.searchParams.get(name);
    const known = options.some((option) => option.value === value);
    return value && known ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The fields with what is chosen in each, as they stand above a list. */
export const filtersShown = (
  fields: ReadonlyArray<Omit<FilterField, "value">>,
  chosen: Record<string, string | undefined>,
): FilterField[] =>
  fields.map((field) => ({ ...field, value: chosen[field.name] ?? "" }));

/** The drafts among the versions, for telling what a comment was made on. */
export const draftOptions = (
  versions: ReadonlyArray<{ id: string; number: number; kind: string }>,
): SelectOption[] =>
  versions
    .filter(({ kind }) => kind === "draft")
    .map(({ id, number }) => ({ value: id, label: `Draft ${number}` }));

/** Who is named on comments: departments, and people. */
export interface Named {
  departments: readonly string[];
  authors: readonly string[];
}

/** The fields by which comments are filtered. */
export function filterFields(
  areas: ReadonlyArray<{ key: string; number: number; shortTitle: string }>,
  { departments, authors }: Named,
  standings: readonly AnnotationStanding[],
  drafts: readonly SelectOption[],
): FilterField[] {
  return [
    {
      name: "standing",
      label: "How it stands",
      value: "",
      options: standings.map((value) => ({
        value,
        label: standingWords[value],
      })),
    },
    {
      name: "areaKey",
      label: "Area",
      value: "",
      options: areas.map(({ key, number, shortTitle }) => ({
        value: key,
        label: `${number} ${shortTitle}`,
      })),
    },
    {
      name: "kind",
      label: "Kind",
      value: "",
      options: commentKinds.map((value) => ({
        value,
        label: kindTitle(value),
      })),
    },
    {
      name: "department",
      label: "Department",
      value: "",
      options: departments.map((value) => ({ value, label: value })),
    },
    {
      name: "author",
      label: "Author",
      value: "",
      options: authors.map((value) => ({ value, label: value })),
    },
    {
      name: "versionId",
      label: "Made on",
      value: "",
      options: drafts.length > 1 ? drafts : [],
    },
  ];
}

/** The query that keeps a filter on another page of the list. */
export function queryOf(filter: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === "string") query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The address of each page of a list, filtered as a query says. */
export const pageHref = (query: string) => (page: number) =>
  `${query === "" ? "?" : `${query}&`}page=${page}`;
