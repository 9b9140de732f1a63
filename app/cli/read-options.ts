import { parseArgs } from "node:util";
import type { ZodType, output } from "zod";
import { Misused, asMisused } from "./read-words.ts";

interface Reading<S> {
  options: Record<string, { type: "string" | "boolean" }>;
  schema: S;
  /** The option by the schema's field, where their names differ. */
  named?: Record<string, string>;
}

/**
 * Reads a command's options with a schema, the web form's where there is one.
 * @throws Misused, which names every option that is wrong
 */
export function readOptions<S extends ZodType>(
  args: string[],
  { options, schema, named = {} }: Reading<S>,
): output<S> {
  const values = valuesOf(args, options);
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const field = String(path[0] ?? "");
    return `--${named[field] ?? field}: ${message}`;
  });
  throw new Misused(faults.join("\n"));
}

function valuesOf(args: string[], options: Reading<unknown>["options"]) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw asMisused(error);
  }
}
