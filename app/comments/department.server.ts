import { listDepartments } from "#db/queries/departments.ts";
import type { Change } from "../challenge/change.server.ts";

/** A department as the list of departments writes it; as typed when not in it. */
export async function departmentNamed(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  typed: string,
): Promise<string> {
  const known = await listDepartments(db, challenge.id);
  const same = ({ name }: { name: string }) =>
    name.toLowerCase() === typed.toLowerCase();
  return known.find(same)?.name ?? typed;
}
