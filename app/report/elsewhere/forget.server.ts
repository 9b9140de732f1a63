import { deleteForeignReport } from "#db/queries/foreign-reports.ts";
import { type Attempt, edit } from "../../challenge/change.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { foreignReport } from "./read-row.server.ts";

/**
 * Forgets a report that was brought and is not in use: its words, its comments
 * and what was said of them are deleted.
 * @returns the list of such reports, and what to say there
 * @throws NotNow while it is in the report, or when somebody changed it
 */
export async function forget(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return edit(app, attempt, "reportSections", async ({ db, challenge }) => {
    const row = await foreignReport(db, challenge.id, id);
    if (row.made) throw new NotNow(inUse);
    if (row.version !== version) {
      throw readAgain("what is known of this report", row.updated_by_name);
    }
    await deleteForeignReport(db, id);
    return {
      to: `/challenges/${challenge.id}/report/elsewhere`,
      said: "The file is forgotten",
    };
  });
}

/** Why it cannot be forgotten. */
export const inUse =
  "It was brought in, and its findings cite it. Take it back first.";
