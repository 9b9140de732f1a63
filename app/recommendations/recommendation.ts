import { z } from "zod";
import { line, once, text, ticked, version } from "../forms/fields.ts";

export const priorities = ["high", "medium", "low"] as const;
export type Priority = (typeof priorities)[number];

const titles = {
  high: "High",
  medium: "Medium",
  low: "Low",
} as const satisfies Record<Priority, string>;

/** "High", "Medium" or "Low"; a corrupt priority is shown as it is. */
export const priorityTitle = (stored: string): string => {
  const known = priorities.find((priority) => priority === stored);
  return known ? titles[known] : stored;
};

export const recommendationSchema = z.object({
  leadIn: line("Enter the first words", 200),
  text: text("Enter what the team recommends"),
  priority: z.enum(priorities, { error: "Choose a priority" }),
  findings: ticked,
  version: version.default(0),
  once,
});

export type RecommendationInput = z.output<typeof recommendationSchema>;

export const removeRecommendationSchema = z.object({ version });

/** The findings among these ids, a line each, by area: "2 Leadership: Strength 1". */
export function findingNames(
  areas: ReadonlyArray<{
    title: string;
    findings: ReadonlyArray<{ id: string; name: string }>;
  }>,
  ids: readonly string[],
): string {
  return areas
    .flatMap(({ title, findings }) =>
      findings
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => `${title}: ${name}`),
    )
    .join("\n");
}
