import { savePlanPage } from "#db/queries/plan-publications.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import { type DecideInput, type Decisions, ways } from "./choices.ts";
import { prepare } from "./prepare.server.ts";

/**
 * Says of warnings that they may be published, or that their words are left
 * out, over the version that was read. What is not warned of any more is
 * forgotten, so that it is asked anew when it comes again.
 * @throws Stale when choices or decisions were saved meanwhile, Invalid where
 *   none is ticked, NotNow before anything was chosen
 */
export async function decideWarnings(
  app: Context,
  attempt: PlanAttempt,
  input: DecideInput,
): Promise<void> {
  await editPlan(app, attempt, "publication", async (change) => {
    const { db, plan, who, at } = change;
    const { page, decisions, warnings } = await prepare(readOf(change));
    const there = warnings.map(({ key }) => key);
    const meant = input.all
      ? allMeant(there, decisions)
      : there.filter((key) => input.warnings.includes(key));
    if (meant.length === 0) throw new Invalid({ warnings: tickOne });
    const saved = await savePlanPage(db, plan.id, {
      ...{ version: input.version, by: who.id, at },
      choices: page.choices,
      decisions: JSON.stringify(decided(decisions, there, meant, input.way)),
    });
    if (!saved) {
      throw new Stale({
        ...{ version: page.version, savedAt: page.updatedAt },
        ...{ savedBy: page.updatedByName, values: {} },
      });
    }
    const subject = `${meant.length} of ${there.length}, ${ways[input.way].toLowerCase()}`;
    await change.record({ event: "publicWarningsDecided", subject });
  });
}

/** The plan of a change as it is read inside of it. */
export const readOf = ({ db, at, plan, source }: PlanChange) => ({
  app: { db, now: () => at },
  ...{ plan, source },
});

const tickOne = "Tick a warning, or that all are meant";

/** All that nobody has decided; where there is none, all there are. */
function allMeant(there: string[], { seen, left }: Decisions): string[] {
  const open = there.filter(
    (key) => !seen.includes(key) && !left.includes(key),
  );
  return open.length > 0 ? open : there;
}

function decided(
  before: Decisions,
  there: readonly string[],
  meant: readonly string[],
  way: DecideInput["way"],
): Decisions {
  const others = (keys: readonly string[]) =>
    keys.filter((key) => there.includes(key) && !meant.includes(key));
  const of = (one: keyof Decisions) => [
    ...others(before[one]),
    ...(way === one ? meant : []),
  ];
  return { seen: of("seen"), left: of("left") };
}
