import { z } from "zod";
import { once, optionalText, version } from "../forms/fields.ts";

/** The name of the field for a question on an area: one flat list. */
export const questionField = (areaKey: string) =>
  `question-${areaKey}` as const;

/** A step's form, with a question for each of these areas. */
export function stepSchema(areas: ReadonlyArray<{ key: string }>) {
  const asked = Object.fromEntries(
    areas.map(({ key }) => [questionField(key), optionalText]),
  );
  return z
    .object({ note: optionalText, version, once })
    .and(z.object(asked))
    .transform(({ note, version: read, once: key, ...texts }) => ({
      note,
      version: read,
      once: key,
      questions: Object.fromEntries(
        areas.map(({ key }) => [key, String(texts[questionField(key)] ?? "")]),
      ),
    }));
}
