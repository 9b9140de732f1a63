import { z } from "zod";
import { once, version } from "../../forms/fields.ts";
import type { Grids } from "../../documents/plan-in/grid.ts";
import {
  type PlanMapping,
  columnFields,
  rowKinds,
} from "../../documents/plan-in/plan-read.ts";

/** A form with a file holds no longer text: the rest would be cut off. */
const mostPasted = 500 * 1024;

/** A file that is brought, or what was pasted instead. */
export const bringFileSchema = z.object({
  pasted: z
    .string()
    .refine((text) => Buffer.byteLength(text) < mostPasted, {
      error:
        "That is more than can be pasted at once. Save it as a file and bring that",
    })
    .default(""),
  once,
});

export type BringFileInput = z.output<typeof bringFileSchema>;

/** A file as it was read, for whoever forgets it. */
export const asItWasRead = z.object({ version });

/** What the reader gave, as it is kept. */
export interface Reading {
  grids: Grids;
  /** As it was guessed. */
  mapping: PlanMapping;
}

/** How else a file is to be understood, by the fields of its page. */
export const correctionsSchema = z.record(z.string(), z.string());

export type Corrections = z.output<typeof correctionsSchema>;

const at = z.string().regex(/^[a-zA-Z0-9]{1,30}$/);

/** The page on which it is said how else a file is to be understood. */
export const mappingSchema = z.object({
  tables: z.record(at, z.enum(["in", "out"])).default({}),
  columns: z.record(at, z.enum(columnFields)).default({}),
  rows: z.record(at, z.enum(rowKinds)).default({}),
  tags: z.record(at, z.string().max(100)).default({}),
  titles: z.record(at, z.string().max(200)).default({}),
  /** What it was drawn with, so that what was touched is known. */
  drawn: z.string().default(""),
});

export type MappingInput = z.output<typeof mappingSchema>;
