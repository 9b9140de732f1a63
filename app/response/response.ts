import { z } from "zod";
import {
  departmentStatuses,
  positionNeedsReason,
  positions,
} from "#workflows/response.ts";
import { filterNames } from "../comments/filter.ts";
import { once, optionalText, text, version } from "../forms/fields.ts";

const longestName = 100;

/** Departments, one on a line. */
export const departmentsSchema = z.object({
  names: text("Enter a department")
    .transform((lines) => [
      ...new Set(
        lines
          .split("\n")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      ),
    ])
    .refine(
      (names) => names.length <= 50,
      "Add 50 departments or fewer at a time",
    )
    .refine(
      (names) => names.every((name) => name.length <= longestName),
      `Use ${longestName} characters or fewer for each name`,
    ),
  once,
});
export type DepartmentsInput = z.output<typeof departmentsSchema>;

export const departmentSchema = z
  .object({
    /** "removed" takes it off the list, where no comment names it. */
    status: z.enum([...departmentStatuses, "removed"], {
      error: "Choose how its comments stand",
    }),
    reason: optionalText,
    /** Sent by a button beside a reason, which stays as it stands. */
    keep: z.literal("reason").optional(),
    version,
    once,
  })
  .refine(({ status, reason }) => status !== "waived" || reason !== "", {
    path: ["reason"],
    error: "Say why its comments are not waited for",
  });
export type DepartmentInput = z.output<typeof departmentSchema>;

export const positionSchema = z
  .object({
    position: z.enum(positions, { error: "Choose a position" }),
    reason: optionalText,
    version,
  })
  .refine(
    ({ position, reason }) => !positionNeedsReason(position) || reason !== "",
    { path: ["reason"], error: "Give a reason" },
  );
export type PositionInput = z.output<typeof positionSchema>;

/** Why the response is not ready yet; who must say so is the policy's. */
export const notYetSchema = z.object({ reason: optionalText, once });
export type NotYetInput = z.output<typeof notYetSchema>;

const ids = z.array(z.string().max(100)).max(200).default([]);

const filter = z.string().max(200).optional();
const filters = Object.fromEntries(
  filterNames.map((name) => [name, filter]),
) as Record<(typeof filterNames)[number], typeof filter>;

/** Which of the comments on a page go into the response. */
const chooseSchema = z.object({
  /** Every comment on the page with the version that was read: "id:3". */
  shown: ids,
  chosen: ids,
  /** All or none of them, whatever is ticked. */
  which: z.enum(["all", "none"]).optional(),
});

/** The same, with what to show once it is saved: other rows, or the page it is sent to. */
export const chooseFormSchema = chooseSchema.extend({
  then: z.enum(["show", "page"]).optional(),
  ...filters,
});
export type ChooseInput = z.output<typeof chooseSchema>;
