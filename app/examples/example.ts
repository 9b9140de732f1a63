import { z } from "zod";
import {
  line,
  once,
  optionalLine,
  optionalWebAddress,
  text,
  version,
  whenGood,
} from "../forms/fields.ts";
import { orderSchema } from "../forms/order.ts";

/** An example of innovative practice, or a signpost to practice elsewhere. */
export const exampleKinds = ["innovation", "signpost"] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** What each kind is called where one is chosen. */
export const kindTitles = {
  innovation: "Innovative practice here",
  signpost: "A signpost to practice elsewhere",
} as const satisfies Record<ExampleKind, string>;

/** A stored or typed kind in words; "" when it is none. */
export function kindTitle(kind: string): string {
  const known = exampleKinds.find((one) => one === kind);
  return known ? kindTitles[known] : "";
}

/** What one of a kind is called once it is there. */
export const kindWord = (kind: string): string =>
  kind === ("signpost" satisfies ExampleKind) ? "signpost" : "example";

/** What the choice of no area is called. */
export const noArea = "No single area";

/** A chosen area in words. */
export function areaTitle(
  areas: ReadonlyArray<{ key: string; number: number; title: string }>,
  chosen: string,
): string {
  const area = areas.find(({ key }) => key === chosen);
  return area ? `${area.number} ${area.title}` : noArea;
}

export const exampleSchema = z
  .object({
    kind: z.enum(exampleKinds, { error: "Choose what this is" }),
    leadIn: line("Enter the first words", 150),
    text: text("Describe the practice"),
    areaKey: z.string().max(100).default(""),
    council: optionalLine(150),
    url: optionalWebAddress,
    version: version.default(0),
    once,
  })
  .refine(({ kind, council }) => kind === "innovation" || council !== "", {
    path: ["council"],
    error: "Enter the council or body that does this",
    when: whenGood("kind", "council"),
  });

export type ExampleInput = z.output<typeof exampleSchema>;

export const exampleOrderSchema = orderSchema.extend({
  kind: z.enum(exampleKinds),
});

export const removeExampleSchema = z.object({ version });
