import { byWords, planWhose } from "../owners/ask-owner.ts";
import type { OwnerSeen } from "../owners/owners-book.ts";
import type { ActionShown } from "../shown.ts";
import { type Picture, type PictureBar, overdueParts } from "./picture.ts";
import { actionsIn, listed } from "./said.ts";

/** So many owners are drawn: those with most that is overdue. */
const mostOwners = 20;

type Owned = Pick<ActionShown, "ownersSeen" | "overdue">;

/**
 * What is overdue, by owner: as resolved, or else in the words as written. An
 * action of several owners counts with each.
 */
export function overdueByOwner(
  top: string,
  actions: readonly Owned[],
): Picture {
  const overdue = actions.filter((action) => action.overdue);
  const owners = ownersOf(top, overdue);
  const more = owners.length - mostOwners;
  const shared = overdue.some(({ ownersSeen }) => ownersSeen.length > 1);
  return {
    ...{ key: "overdue", title: "Overdue by owner", of: "Owner" },
    said: saidOf(overdue.length, owners),
    parts: overdueParts,
    bars: owners.slice(0, mostOwners),
    left: [
      ...(shared ? ["An action of several owners counts with each."] : []),
      ...(more > 0 ? [`${more} more owners have overdue actions.`] : []),
    ].join(" "),
  };
}

/** Most first, then in the order of the plan. */
function ownersOf(top: string, overdue: readonly Owned[]): PictureBar[] {
  const found = new Map<string, PictureBar & { overdue: number }>();
  for (const { ownersSeen } of overdue) {
    const named = ownersSeen.map((seen) => asBar(top, seen));
    const all = named.length > 0 ? named : [nobody];
    for (const bar of new Map(all.map((one) => [one.key, one])).values()) {
      const count = (found.get(bar.key)?.overdue ?? 0) + 1;
      found.set(bar.key, { ...bar, overdue: count, counts: {} });
    }
  }
  return [...found.values()]
    .toSorted((one, other) => other.overdue - one.overdue)
    .map(({ overdue: count, ...bar }) => ({
      ...bar,
      counts: { overdue: count },
    }));
}

const nobody = { key: "nobody", label: "No owner named" };

const asBar = (top: string, { owner, key, text }: OwnerSeen) => ({
  key: owner?.id ?? byWords(key),
  label: owner?.name ?? text,
  href: planWhose(top, owner?.id ?? byWords(key)),
});

function saidOf(overdue: number, owners: readonly PictureBar[]): string {
  if (overdue === 0) return "Nothing is overdue.";
  const are = overdue === 1 ? "is" : "are";
  const all = `${actionsIn(overdue)} ${are} overdue`;
  const most = owners[0]?.counts.overdue ?? 0;
  const first = owners.filter(({ counts }) => counts.overdue === most);
  if (owners.length === 1) return `${all}, all with one owner.`;
  if (first.length > 3) {
    return `${all}. ${first.length} owners have ${most} each, and no one more.`;
  }
  const who = listed(first.map(({ label }) => `“${label}”`));
  return `${all}. ${who} ${first.length === 1 ? "has" : "have"} the most: ${most}${first.length === 1 ? "" : " each"}.`;
}
