import type { Editable } from "#workflows/permissions.ts";

/**
 * What the report may word otherwise, and what follows the thing itself
 * until somebody does: entries of its lists, and the opening of section 1.
 */
const wordedKinds = [
  "finding",
  "recommendation",
  "example",
  "opening",
] as const;

export type WordedKind = (typeof wordedKinds)[number];

/** One such thing; there is one opening, with the id of its section. */
export interface WordedThing {
  kind: WordedKind;
  id: string;
}

/** The opening of section 1: purpose, areas and team. */
export const theOpening = { kind: "opening", id: "background" } as const;

/** A thing as its wording is kept: "finding:7f3a". */
export const thingName = ({ kind, id }: WordedThing) => `${kind}:${id}`;

/** The thing of such a name, as an address says it too; undefined for none. */
export function thingNamed(name: string): WordedThing | undefined {
  const [, before = "", id = ""] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const kind = wordedKind(before);
  return kind && { kind, id };
}

/** A kind of thing that can be worded, or undefined. */
export const wordedKind = (kind: string): WordedKind | undefined =>
  wordedKinds.find((known) => known === kind);

/** What each kind is written as: a finding's words were agreed, others' not. */
const editables = {
  finding: "findingWordings",
  recommendation: "reportSections",
  example: "reportSections",
  opening: "reportSections",
} as const satisfies Record<WordedKind, Editable>;

/** What may be written by whoever words a thing of this kind for the report. */
export const wordingEditable = (kind: WordedKind): Editable => editables[kind];

/** What may be written by whoever words anything for the report. */
export const wordingEditables = [
  "reportSections",
  "findingWordings",
] as const satisfies readonly Editable[];
