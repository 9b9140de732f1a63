import { z } from "zod";

const ids = z.array(z.string());

/** What was made of a file, to be taken back. */
export const madeSchema = z.object({
  rows: z.number(),
  actions: z.number(),
  sections: ids,
  columns: ids,
  tags: ids,
});

export type Made = z.output<typeof madeSchema>;
