import type { Removable } from "#db/queries/removals.ts";
import type { Content, Editable } from "#workflows/permissions.ts";
import type { Standing } from "./enter.server.ts";
import type { Work } from "./history-words.ts";

interface Thing {
  table: Removable;
  /** Who sees it. */
  of: Content;
  /** Who may write a new one, and take it away. */
  may: Editable;
  /** What tells of its removal: as what it went, and of its coming back. */
  events: Partial<Record<Work, { what: string; back: Work | null }>>;
  /** Where they are listed, under the challenge; a new one is written there. */
  list: string;
  label: string;
  /** Its part of an address. */
  param: string;
  /** A field of its own form, and of no other form about it. */
  own: string;
  /** Whether only who took it away brings it back. */
  byWhoRemoved: boolean;
  /** What their list is of, where it holds no more than `mostListed`. */
  atMost: string | null;
}

/** What people remove, by kind. */
export const things = {
  finding: {
    table: "finding",
    of: "findings",
    may: "findings",
    events: {
      findingRemoved: { what: "finding", back: "findingBroughtBack" },
      findingsMerged: { what: "finding", back: null },
      reportTakenBack: { what: "finding", back: null },
    },
    list: "findings",
    label: "Go to the findings",
    param: "findingId",
    own: "kind",
    byWhoRemoved: false,
    atMost: null,
  },
  recommendation: {
    table: "recommendation",
    of: "recommendations",
    may: "recommendations",
    events: {
      recommendationRemoved: {
        what: "recommendation",
        back: "recommendationBroughtBack",
      },
      reportTakenBack: { what: "recommendation", back: null },
    },
    list: "recommendations",
    label: "Go to the recommendations",
    param: "recommendationId",
    own: "leadIn",
    byWhoRemoved: false,
    atMost: "recommendations",
  },
  example: {
    table: "example",
    of: "examples",
    may: "examples",
    events: {
      exampleRemoved: { what: "example", back: "exampleBroughtBack" },
      signpostRemoved: { what: "signpost", back: "signpostBroughtBack" },
      reportTakenBack: { what: "example or signpost", back: null },
    },
    list: "examples",
    label: "Go to examples and signposts",
    param: "exampleId",
    own: "leadIn",
    byWhoRemoved: false,
    atMost: "examples and signposts",
  },
  section: {
    table: "own_section",
    of: "report",
    may: "reportSections",
    events: {
      sectionRemoved: { what: "section", back: "sectionBroughtBack" },
      reportTakenBack: { what: "section", back: null },
    },
    list: "report/sections",
    label: "Go to the sections of the report",
    param: "ownSection",
    own: "title",
    byWhoRemoved: false,
    atMost: "sections of its own",
  },
  note: {
    table: "note",
    of: "notes",
    may: "notes",
    events: { noteRemoved: { what: "note", back: "noteBroughtBack" } },
    list: "notes",
    label: "Go to the notes",
    param: "noteId",
    own: "judgement",
    byWhoRemoved: true,
    atMost: null,
  },
} as const satisfies Record<string, Thing>;

export type Kind = keyof typeof things;

/** The kinds, as a list. */
export const kinds = Object.keys(things) as Kind[];

/** What the history says of a thing of a kind that went by this event. */
export function wentBy(kind: Kind, event: string | null) {
  const events: Readonly<Thing["events"]> = things[kind].events;
  return Object.entries(events).find(([name]) => name === event)?.[1];
}

/**
 * The event by which this person may bring a removed thing back now; null
 * where they may not, or where it went into another.
 */
export function wayBack(
  kind: Kind,
  removal: { event: string | null; byId: string | null },
  { may, who }: Pick<Standing, "may" | "who">,
): Work | null {
  const { byWhoRemoved } = things[kind];
  if (!may(things[kind].may) || (byWhoRemoved && removal.byId !== who.id))
    return null;
  return wentBy(kind, removal.event)?.back ?? null;
}
