import {
  listNoFindingReasons,
  saveNoFindingReason,
} from "#db/queries/no-finding-reasons.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import type { Led } from "../forms/answer.server.ts";
import type { FindingKind, ReasonInput } from "./finding.ts";

interface List {
  areaKey: string;
  kind: FindingKind;
}

/**
 * Says why an area has no findings of a kind; an empty text takes it back.
 * @returns the address of the findings, and what to say there
 * @throws Stale, with the other person's words, when it was said meanwhile
 */
export async function sayWhyNone(
  app: Context,
  attempt: Attempt,
  list: List,
  { reason, version }: ReasonInput,
): Promise<Led> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, areas, who, at } = change;
    const area = areas.find(({ key }) => key === list.areaKey);
    if (!area) throw new NotFound();
    const to = `/challenges/${challenge.id}/findings?area=${area.key}`;
    const present = await presentIn(change, list);
    // To empty what is empty takes nothing back.
    if (!reason && !present?.reason) return { to, said: null };
    const row = { ...list, challengeId: challenge.id, reason, version };
    const saved = await saveNoFindingReason(db, { ...row, by: who.id, at });
    if (!saved) throw stale(present, at);
    await change.record({
      event: reason ? "noFindingExplained" : "noFindingTakenBack",
      subject: `Area ${area.number}, ${area.title}`,
      note: reason,
      audience: "team",
    });
    return { to, said: `The reason is ${reason ? "saved" : "taken back"}` };
  });
}

async function presentIn({ db, challenge }: Change, list: List) {
  const said = await listNoFindingReasons(db, challenge.id);
  return said.find(
    (row) => row.area_key === list.areaKey && row.kind === list.kind,
  );
}

const stale = (
  present: Awaited<ReturnType<typeof presentIn>>,
  now: string,
): Stale =>
  new Stale({
    version: present?.version ?? 0,
    savedBy: present?.updated_by_name ?? null,
    savedAt: present?.updated_at ?? now,
    values: { reason: present?.reason ?? "" },
  });
