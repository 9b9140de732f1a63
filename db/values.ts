import { z } from "zod";

/** A moment as ISO text in UTC, e.g. "2026-03-12T09:30:00.000Z". */
export type Moment = string;

/** A day as ISO text, e.g. "2026-03-12". */
export type Day = string;

/** A wall-clock time in the council's own time zone, "2026-03-12T09:30". */
export type LocalTime = string;

/** A flag as both engines keep it. */
export type Flag = 0 | 1;

/** A truth value as a flag. */
export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

const texts = z.array(z.string());

/** A list of texts out of a JSON column. Throws when the column holds else. */
export function textsFrom(json: string): string[] {
  return texts.parse(JSON.parse(json));
}

/** A list of texts as a JSON column keeps it. */
export function textsTo(list: readonly string[]): string {
  return JSON.stringify(list);
}
