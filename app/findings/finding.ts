import { z } from "zod";
import {
  line,
  once,
  optionalLine,
  optionalText,
  text,
  ticked,
  version,
} from "../forms/fields.ts";
import { orderSchema } from "../forms/order.ts";

/** The two kinds of finding; never "weakness". */
export const findingKinds = ["strength", "consideration"] as const;
export type FindingKind = (typeof findingKinds)[number];

const words = {
  strength: { one: "Strength", many: "Strengths" },
  consideration: {
    one: "Area for consideration",
    many: "Areas for consideration",
  },
} as const satisfies Record<FindingKind, { one: string; many: string }>;

/** A stored or addressed text as a kind; undefined when it is none. */
export const kindFrom = (stored: string): FindingKind | undefined =>
  findingKinds.find((kind) => kind === stored);

/** "Strength" or "Area for consideration". */
export const kindTitle = (kind: string): string =>
  words[kindFrom(kind) ?? "strength"].one;

/** "Strengths" or "Areas for consideration". */
export const kindsTitle = (kind: FindingKind): string => words[kind].many;

/** A finding as people cite it, everywhere: "Strength 3 of area 2". */
export function findingName(
  { kind, number }: { kind: string; number: number | string },
  area?: { number: number } | undefined,
): string {
  const name = `${kindTitle(kind)} ${number}`.trim();
  return area ? `${name} of area ${area.number}` : name;
}

/** How a long list of findings is looked through. */
export const findingsFound = (
  areas: ReadonlyArray<{ key: string; title: string }>,
) => ({
  findBy: "Find by name or words",
  counted: ["finding", "findings"] as const,
  groups: {
    label: "Area",
    all: "All areas",
    options: areas.map(({ key, title }) => ({ value: key, label: title })),
  },
});

const place = {
  areaKey: line("Choose the area it belongs to", 100),
  criterionKey: optionalLine(100),
};

/** Where a finding stands. */
export const placeSchema = z.object(place);

export const findingSchema = z.object({
  kind: z.enum(findingKinds, {
    error: "Choose strength or area for consideration",
  }),
  text: text("Enter what the team found"),
  ...place,
  subheading: optionalLine(150),
  version: version.default(0),
  once,
});

export type FindingInput = z.output<typeof findingSchema>;

/** The query of the list to go back to. */
const back = z
  .string()
  .regex(/^(\?[\w=&-]*)?$/)
  .default("");

export const statusSchema = z.object({
  status: z.enum(["agreed", "draft"]),
  /** The version whose words the person read. */
  version,
  /** "list", or the finding's own page when left out. */
  to: z.literal("list").optional(),
  back,
});

export type StatusInput = z.output<typeof statusSchema>;

export const agreeAllSchema = z.object({
  /** What was shown, as "id:version". */
  shown: z
    .string()
    .max(100_000)
    .transform((text) => text.split(",").filter((one) => one !== "")),
  back,
});

export type AgreeAllInput = z.output<typeof agreeAllSchema>;

export const findingOrderSchema = orderSchema.extend({
  areaKey: line("Choose an area", 100),
  kind: z.enum(findingKinds),
});

export const sourcesSchema = z.object({
  /** "note:…", "evidence:…" or "answer:…"; what was ticked when shown. */
  was: ticked,
  cite: ticked,
  /** What the page shows next, once these are saved; else the finding. */
  then: z.enum(["all", "area", "show"]).optional(),
});

export type SourcesInput = z.output<typeof sourcesSchema>;

export const chooseOtherSchema = z.object({
  other: line("Choose the finding to merge with", 100),
});

export const mergeSchema = z.object({
  other: line("Choose the finding to merge with", 100),
  otherVersion: version,
  text: text("Enter what the merged finding says"),
  version,
});

export type MergeInput = z.output<typeof mergeSchema>;

export const removeFindingSchema = z.object({
  version,
  /** Ticked when a recommendation rests on it. */
  evenSo: z.literal("on").optional(),
});

export type RemoveFindingInput = z.output<typeof removeFindingSchema>;

export const reasonSchema = z.object({ reason: optionalText, version });

export type ReasonInput = z.output<typeof reasonSchema>;
