import { parseArgs } from "node:util";

/** A command was given words that it does not take; its usage helps. */
export class Misused extends Error {
  override name = "Misused";
}

/**
 * Reads a command's words, each of which must be given.
 * @throws Misused, which names the words that are missing or too many
 */
export function readWords<const N extends readonly string[]>(
  args: string[],
  names: N,
): { [K in keyof N]: string } {
  const positionals = positionalsOf(args);
  if (positionals.length === names.length) {
    return positionals as { [K in keyof N]: string };
  }
  throw new Misused(
    names.length === 0
      ? `This takes no “${args.join(" ")}”.`
      : `Give ${names.join(" and ")}, and nothing else.`,
  );
}

function positionalsOf(args: string[]): string[] {
  try {
    return parseArgs({ args, allowPositionals: true }).positionals;
  } catch (error) {
    throw asMisused(error);
  }
}

/** What `parseArgs` says of an option it does not know. */
export const asMisused = (error: unknown): Misused =>
  new Misused(error instanceof Error ? error.message : String(error));
