import { findWording } from "#db/queries/wordings.ts";
import type { Standing } from "../../challenge/enter.server.ts";
import type { Context } from "../../context.server.ts";
import type { SaidInReport } from "./said-in-report.ts";
import { type WordedThing, thingName } from "./thing.ts";
import { whole } from "./wording.ts";

/**
 * What the report says in place of a thing's own words, for the page and the
 * form of that thing; null where it says those, and for who may not read it.
 * @param isInDraft a finding that is not agreed is not
 */
export async function saidInReport(
  { app, challenge, sees }: Standing & { app: Pick<Context, "db"> },
  thing: WordedThing,
  isInDraft = true,
): Promise<SaidInReport | null> {
  if (sees("report") !== "all") return null;
  const name = thingName(thing);
  const row = await findWording(app.db, challenge.id, name);
  if (!row?.in_use) return null;
  return {
    text: whole({ leadIn: row.lead_in, text: row.text }),
    href: isInDraft
      ? `/challenges/${challenge.id}/report/wordings/${name}`
      : null,
  };
}
