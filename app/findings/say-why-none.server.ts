import {
  listNoFindingReasons,
  saveNoFindingReason,
} from "#db/queries/no-finding-reasons.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import type { FindingKind, ReasonInput } from "./finding.ts";

interface List {
  areaKey: string;
  kind: FindingKind;
}

/**
 * Says why an area has no findings of a kind; an empty text takes it back.
 * @throws Stale, with the other person's words, when it was said meanwhile
 */
export async function sayWhyNone(
  app: Context,
  attempt: Attempt,
  list: List,
  { reason, version }: ReasonInput,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, areas, who, at } = change;
    const area = areas.find(({ key }) => key === list.areaKey);
    if (!area) throw new NotFound();
    const present = await presentIn(change, list);
    const row = { ...list, challengeId: challenge.id, reason, version };
    if (!(await saveNoFindingReason(db, { ...row, by: who.id, at }))) {
      throw present ? stale(present) : new NotFound();
    }
    // To empty what is empty takes nothing back.
    if (reason || present?.reason) {
      await change.record({
        event: reason ? "noFindingExplained" : "noFindingTakenBack",
        subject: `Area ${area.number}, ${area.title}`,
        note: reason,
        audience: "team",
      });
    }
    return `/challenges/${challenge.id}/findings?area=${area.key}`;
  });
}

async function presentIn({ db, challenge }: Change, list: List) {
  const said = await listNoFindingReasons(db, challenge.id);
  return said.find(
    (row) => row.area_key === list.areaKey && row.kind === list.kind,
  );
}

const stale = (
  present: NonNullable<Awaited<ReturnType<typeof presentIn>>>,
): Stale =>
  new Stale({
    version: present.version,
    savedBy: present.updated_by_name,
    savedAt: present.updated_at,
    values: { reason: present.reason },
  });
