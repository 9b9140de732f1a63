import { z } from "zod";
import { actionStatuses, rags } from "#workflows/action.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
import type { ActionShown } from "../shown.ts";

/** An action as it stood in an edition, for figures and comparisons. */
const action = z.object({
  id: z.string(),
  /** The row that it stood in. */
  rowId: z.string(),
  number: z.number(),
  /** Its section as it was called. */
  section: z.string(),
  text: z.string(),
  owners: z.string(),
  byWhen: z.string(),
  /** The latest day that "by when" was read to say. */
  latest: z.string().nullable(),
  overdue: z.boolean(),
  status: z.enum(actionStatuses),
  /** The rating that was shown. */
  rag: z.enum(rags).nullable(),
  measure: z.string(),
  progress: z
    .object({ at: z.string(), by: z.string(), text: z.string() })
    .nullable(),
});

/** The plan as its files show it: what came to it later may be missing. */
const printed = z.custom<PrintedPlan>(
  (value) =>
    z
      .object({ columns: z.array(z.unknown()), sections: z.array(z.unknown()) })
      .safeParse(value).success,
);

const content = z.object({
  edition: z.object({
    number: z.number(),
    title: z.string(),
    note: z.string(),
    at: z.string(),
    by: z.string(),
  }),
  printed,
  actions: z.array(action),
});

/** All that an edition keeps of its plan. */
export type EditionContent = z.output<typeof content>;

export type EditionAction = EditionContent["actions"][number];

/** An edition as it was kept. Throws when it is corrupt. */
export const editionFrom = (json: string): EditionContent =>
  content.parse(JSON.parse(json));

/** An action as an edition keeps it. */
export const keptAction = (
  shown: ActionShown,
  { rowId, section }: { rowId: string; section: string },
): EditionAction => ({
  ...{ id: shown.id, rowId, number: shown.number, section },
  ...{ text: shown.text, owners: shown.owners, byWhen: shown.byWhen },
  ...{ latest: shown.due.latest, overdue: shown.overdue },
  ...{ status: shown.status, rag: shown.rag, measure: shown.measure },
  progress: shown.latestProgress && {
    at: shown.latestProgress.at,
    by: shown.latestProgress.by,
    text: shown.latestProgress.text,
  },
});

const count = z.number();

const counts = z.object({
  all: count,
  overdue: count,
  status: z.record(z.enum(actionStatuses), count),
  /** By rating, "none" for those without. */
  rag: z.record(z.enum([...rags, "none"]), count),
});

/** How many actions an edition had, by where they stood. */
export type EditionCounts = z.output<typeof counts>;

/** The counts of an edition as they are stored. Throws when corrupt. */
export const countsFrom = (json: string): EditionCounts =>
  counts.parse(JSON.parse(json));
