import { Invalid } from "../errors.ts";

/**
 * Asks several things that may each refuse a form, and tells all of what is
 * wrong at one press. What is thrown beside that is thrown at once.
 * @throws Invalid with the faults of all
 */
export async function together(
  ...asked: ReadonlyArray<() => Promise<void> | void>
): Promise<void> {
  const problems: Record<string, string> = {};
  for (const ask of asked) {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      // What stands first in a form is told first, where two find a fault.
      Object.assign(problems, { ...error.problems, ...problems });
    }
  }
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
}
