import { z } from "zod";
import type { AreaWords } from "#db/queries/area-answers.ts";
import type { CriterionWords } from "#db/queries/criterion-answers.ts";

/** Every word of an answer has its place in the copy, or it would be lost. */
type Holds<Words> = z.ZodType<Omit<Words, "claimedLevel">>;

const level = z.object({ key: z.string(), title: z.string() });

const item = z.object({
  id: z.string(),
  number: z.number().int(),
  kind: z.string(),
  title: z.string(),
  description: z.string(),
  url: z.string(),
  /** The place in another item, and that item's number. */
  pointer: z.string(),
  pointerTo: z.number().int().nullable(),
  dated: z.string().nullable(),
  sensitivity: z.string(),
  file: z
    .object({
      number: z.number().int(),
      name: z.string(),
      bytes: z.number().int(),
      mediaType: z.string(),
      sha256: z.string(),
    })
    .nullable(),
});

const criterion = z.object({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  prompts: z.array(z.string()),
  levels: z.array(level.extend({ text: z.string() })),
  evidenced: z.string(),
  missing: z.string(),
  claimedLevel: level.nullable(),
  lead: z.string(),
  notApplicable: z.boolean(),
  notApplicableReason: z.string(),
  /** Numbers of the items linked to it. */
  evidence: z.array(z.number().int()),
}) satisfies Holds<CriterionWords>;

const area = z.object({
  key: z.string(),
  number: z.number().int(),
  title: z.string(),
  summary: z.string(),
  aspirations: z.string(),
  narrative: z.string(),
  claimedLevel: level.nullable(),
  levelReason: z.string(),
  criteria: z.array(criterion),
}) satisfies Holds<AreaWords>;

const person = z.object({ name: z.string(), at: z.string() });

/**
 * A self-assessment as it was submitted: the criteria as worded then, the
 * answers, the evidence with the fingerprints of its files, who and when.
 */
const submissionSchema = z.object({
  council: z.string(),
  challenge: z.string(),
  framework: z.object({
    key: z.string(),
    title: z.string(),
    note: z.string(),
  }),
  mode: z.string(),
  levelSought: level.nullable(),
  areas: z.array(area),
  evidence: z.array(item),
  signedOff: person.nullable(),
  submitted: person,
});

export type SubmissionContent = z.output<typeof submissionSchema>;
export type SubmittedArea = SubmissionContent["areas"][number];
export type SubmittedCriterion = SubmittedArea["criteria"][number];
export type SubmittedItem = SubmissionContent["evidence"][number];

/** A stored copy. Throws when the column holds something else. */
export function submissionFrom(json: string): SubmissionContent {
  return submissionSchema.parse(JSON.parse(json));
}
