import { listMembers } from "#db/queries/memberships.ts";
import { namesIn } from "#workflows/attribution.ts";
import { Invalid } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { Change } from "./change.server.ts";

/**
 * Keeps people's names out of what is said by role only, unless the writer
 * has seen what was found and saves it all the same.
 * @param texts what was typed, by field name
 * @throws Invalid with a message per field, and one for the tick "anyway"
 */
export async function refuseNames(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  texts: Record<string, string>,
  anyway: boolean,
): Promise<void> {
  if (anyway) return;
  const people = (await listMembers(db, challenge.id)).map(({ name }) => name);
  const problems = Object.entries(texts).flatMap(([field, text]) => {
    const found = namesIn(text, people);
    return found.length === 0 ? [] : [[field, messageFor(found)]];
  });
  if (problems.length === 0) return;
  throw new Invalid({
    ...Object.fromEntries(problems),
    anyway: "Take the names out, or tick to save it as it is",
  });
}

/** The same of a form as it was typed, whatever else is wrong with it. */
export const namesAsTyped =
  ({ app: { db }, challenge }: ChallengeCall, ...fields: readonly string[]) =>
  (typed: FormData): Promise<void> => {
    const texts = fields.map((name) => [name, String(typed.get(name) ?? "")]);
    const anyway = typed.has("anyway");
    return refuseNames({ db, challenge }, Object.fromEntries(texts), anyway);
  };

const shown = 5;

function messageFor(found: readonly string[]): string {
  const named = found.slice(0, shown).map((words) => `“${words}”`);
  const more = found.length > shown ? ` and ${found.length - shown} more` : "";
  return `Say who it is by role: this seems to point at a person (${named.join(", ")}${more})`;
}
