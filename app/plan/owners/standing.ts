import { isOpenAction } from "#workflows/action.ts";
import type { OwnerPart } from "#workflows/owner-parts.ts";
import type { ActionShown } from "../shown.ts";
import { partsInOrder } from "./owner.ts";

/** How the actions stand that somebody owns. */
export interface OwnerStanding {
  /** Each action counts once: by the strongest part in it. */
  lead: number;
  joint: number;
  support: number;
  open: number;
  overdue: number;
  /** Complete or carried over. */
  done: number;
}

const none: OwnerStanding = {
  ...{ lead: 0, joint: 0, support: 0 },
  ...{ open: 0, overdue: 0, done: 0 },
};

type Owned = Pick<ActionShown, "ownersSeen" | "status" | "overdue">;

/** How the actions of each owner stand, by the owner's id. */
export function standings(
  actions: readonly Owned[],
): (ownerId: string) => OwnerStanding {
  const found = new Map<string, OwnerStanding>();
  for (const action of actions) {
    for (const [id, part] of partsIn(action)) {
      const before = found.get(id) ?? none;
      const isOpen = isOpenAction(action.status);
      found.set(id, {
        ...before,
        [part]: before[part] + 1,
        open: before.open + Number(isOpen),
        overdue: before.overdue + Number(action.overdue),
        done: before.done + Number(!isOpen),
      });
    }
  }
  return (id) => found.get(id) ?? none;
}

/** The strongest part of each owner in one action. */
function partsIn({ ownersSeen }: Owned): Map<string, OwnerPart> {
  const parts = new Map<string, OwnerPart>();
  for (const part of partsInOrder.toReversed()) {
    for (const seen of ownersSeen) {
      if (seen.owner && seen.part === part) parts.set(seen.owner.id, part);
    }
  }
  return parts;
}

/** How the actions stand that one test holds of. */
export function standingOf(
  actions: readonly Owned[],
): Pick<OwnerStanding, "open" | "overdue" | "done"> {
  const open = actions.filter(({ status }) => isOpenAction(status));
  return {
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    done: actions.length - open.length,
  };
}
