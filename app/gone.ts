import { z } from "zod";
import type { Lost } from "./errors.ts";
import type { Sent } from "./forms/sent.server.ts";
import { formatDateTime } from "./ui/dates.ts";

/** A thing that is gone, as the page tells of it. */
export interface GoneShown extends Lost {
  /** The form that was sent for it; nothing where a page was asked for. */
  fields: Sent["fields"];
  /** A key for a new one. */
  once: string;
}

const shape = z.object({
  gone: z.object({
    what: z.string(),
    by: z.string().nullable(),
    at: z.string(),
    back: z.string().nullable(),
    mergedInto: z.string().nullable(),
    list: z.object({ href: z.string(), label: z.string() }),
    anew: z.object({ href: z.string(), own: z.string() }).nullable(),
    fields: z.array(z.tuple([z.string(), z.string()])),
    once: z.string(),
  }),
});

/** What is gone, out of an answer of ours; null where nothing is. */
export const goneIn = (data: unknown): GoneShown | null =>
  shape.safeParse(data).data?.gone ?? null;

/** What is told of it first. */
export function goneWords({ what, by, at, mergedInto }: GoneShown) {
  const who = by ?? "Somebody";
  const when = formatDateTime(at);
  return mergedInto
    ? {
        title: `This ${what} was merged into another`,
        lead: `${who} merged it on ${when}.`,
      }
    : {
        title: `This ${what} was removed`,
        lead: `${who} removed it on ${when}.`,
      };
}

/** What a new one is made of: all that was sent, but for what was read of it. */
export function fieldsAnew({ anew, fields, once }: GoneShown) {
  if (!anew || !fields.some(([name]) => name === anew.own)) return null;
  const words = fields.filter(([name]) => !["version", "once"].includes(name));
  return [...words, ["once", once] as const];
}
