import { listDepartmentsNamed } from "#db/queries/annotations.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { annotationSight } from "../comments/sight.ts";
import type { Context } from "../context.server.ts";

/** Whether a comment that stands names this department, whatever its capitals. */
export async function namesDepartment(
  db: Context["db"],
  standing: Pick<Standing, "challenge" | "sees">,
  name: string,
): Promise<boolean> {
  const named = await listDepartmentsNamed(db, {
    challengeId: standing.challenge.id,
    sight: annotationSight(standing),
  });
  return named.some((one) => one.toLowerCase() === name.toLowerCase());
}
