import { parseArgs } from "node:util";

/**
 * Reads a command's words, each of which must be given.
 * @throws an Error that names the words that are missing or too many
 */
export function readWords<const N extends readonly string[]>(
  args: string[],
  names: N,
): { [K in keyof N]: string } {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length === names.length) {
    return positionals as { [K in keyof N]: string };
  }
  throw new Error(`Give ${names.join(" and ")}, and nothing else.`);
}
