import { z } from "zod";
import type { ReportRead } from "../documents/report-in/report-read.ts";
import { correctionsSchema, madeSchema } from "../report/elsewhere/mapping.ts";
import type { Content } from "./archive.ts";

const place = z.number().int().nonnegative();

const item = z.object({
  number: z.number(),
  text: z.string(),
  subBullets: z.array(z.string()),
  subheading: z.string().nullable(),
  section: place.nullable(),
  blocks: z.array(place),
  paragraph: z.number(),
});

const blockKind = z.enum([
  "heading",
  "subheading",
  "paragraph",
  "numberedItem",
  "bullet",
  "nestedBullet",
  "table",
  "finding",
  "recommendation",
  "example",
]);

const comment = z.object({
  number: z.number(),
  start: z.object({ paragraph: z.number() }).nullable(),
  author: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  quote: z.string(),
  replyTo: z.string().nullable(),
});

/** What the pages read of a report that was written elsewhere. */
const reportSchema = z
  .object({
    title: z.string().nullable(),
    blocks: z.array(
      z.object({
        kind: blockKind,
        level: z.number().optional(),
        label: z.string().optional(),
        text: z.string(),
        section: place.nullable(),
        paragraph: z.number(),
        skipped: z.number(),
      }),
    ),
    findings: z.array(
      item.extend({ kind: z.enum(["strength", "consideration"]) }),
    ),
    recommendations: z.array(item),
    innovations: z.array(item),
    signposts: z.array(item),
    team: z.array(
      z.object({ name: z.string(), from: z.string(), paragraph: z.number() }),
    ),
    outcome: z
      .object({ text: z.string(), level: z.string().nullable() })
      .nullable(),
    sections: z.array(
      z.object({
        number: z.string(),
        title: z.string(),
        depth: z.number(),
        areaKey: z.string().nullable(),
      }),
    ),
    framework: z.string().nullable(),
    comments: z.array(comment),
    changes: z.array(z.object({})),
    properties: z.record(z.string(), z.string()),
    warnings: z.array(z.string()),
  } satisfies Record<keyof ReportRead, unknown>)
  .refine(({ blocks, sections, ...read }) => {
    const items = [read.findings, read.recommendations, read.innovations];
    const all = [...items, read.signposts].flat();
    const isThere = (section: number | null) =>
      section === null || section < sections.length;
    return (
      [...blocks, ...all].every(({ section }) => isThere(section)) &&
      all.every((one) => one.blocks.every((at) => at < blocks.length))
    );
  });

/**
 * Refuses reports written elsewhere whose pages could not be shown.
 * @throws an Error in words for a person
 */
export function checkElsewhere({ foreign_report }: Content["tables"]): void {
  for (const { file_name, report, corrections, made } of foreign_report) {
    try {
      reportSchema.parse(JSON.parse(String(report)));
      correctionsSchema.parse(JSON.parse(String(corrections)));
      if (made != null) madeSchema.parse(JSON.parse(String(made)));
    } catch (error) {
      throw new Error(
        `“${String(file_name)}”, a report written elsewhere, is in the export and cannot be read here.`,
        { cause: error },
      );
    }
  }
}
