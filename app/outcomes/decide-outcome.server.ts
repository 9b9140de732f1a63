import {
  type Outcome,
  findOutcome,
  saveOutcome,
} from "#db/queries/outcomes.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import {
  type OutcomeKind,
  canBeKept,
  namesLevel,
  outcomeFrom,
  outcomeWords,
  outcomesFor,
} from "#workflows/outcomes.ts";
import type { Mode } from "#workflows/stages.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import type { Led } from "../forms/answer.server.ts";
import { type OutcomeInput, noLevel, overall } from "./outcome.ts";

/**
 * Decides, or decides anew, the outcome of an area in scope or of "overall".
 * @returns the address of the list of outcomes, and what to say there
 * @throws Stale, with the other person's decision, when it was decided
 *   meanwhile; Invalid without a level, reasons or a remark where they are
 *   needed
 */
export async function decideOutcome(
  app: Context,
  attempt: Attempt,
  areaKey: string,
  input: OutcomeInput,
): Promise<Led> {
  return edit(app, attempt, "outcomes", async (change) => {
    const { db, challenge, areas, who, at } = change;
    const area = areas.find(({ key }) => key === areaKey);
    if (!area && areaKey !== overall) throw new NotFound();
    const words = wordsOf(change, areaKey, input);
    const row = { challengeId: challenge.id, areaKey, words, by: who.id, at };
    const present = await findOutcome(db, challenge.id, areaKey);
    if (challenge.mode === "bespoke" && !present && words.reason === "") {
      throw new Invalid({ reason: "Write the remark" });
    }
    const to = `/challenges/${challenge.id}/outcomes`;
    const done = doneWith(change, words, present);
    if (!done) return { to, said: null };
    const saved = await saveOutcome(db, { ...row, version: input.version });
    if (!saved) throw staleOutcome(change, present);
    const { event, said } = done;
    await change.record({
      event,
      subject: area ? `Area ${area.number}, ${area.title}` : "Overall",
      note: event === "outcomeDecided" ? outcomeWords(input.outcome).short : "",
      audience: "team",
    });
    return { to, said };
  });
}

/** What the history tells, and the page; null when an empty remark is emptied. */
function doneWith(
  { challenge }: Change,
  { reason }: Pick<OutcomeInput, "reason">,
  present: Outcome | undefined,
) {
  if (challenge.mode === "award") {
    return { event: "outcomeDecided", said: "The outcome is saved" } as const;
  }
  if (reason) {
    return { event: "remarkWritten", said: "The remark is saved" } as const;
  }
  if (!present?.reason) return null;
  return {
    event: "remarkTakenBack",
    said: "The remark is taken back",
  } as const;
}

function staleOutcome(
  { framework, at }: Change,
  present: Outcome | undefined,
): Stale {
  const level = framework.levels.find(({ key }) => key === present?.level);
  return new Stale({
    version: present?.version ?? 0,
    savedBy: present?.updated_by_name ?? null,
    savedAt: present?.updated_at ?? at,
    values: {
      outcome: present ? outcomeWords(outcomeFrom(present.outcome)).title : "",
      level: level?.title ?? noLevel,
      reason: present?.reason ?? "",
    },
  });
}

/**
 * Says that reasons lack while no outcome is chosen yet, where each that can
 * be chosen needs them.
 * @throws Invalid
 */
export const reasonsAsTyped =
  ({ challenge }: Pick<Change, "challenge">, areaKey: string) =>
  (typed: FormData): void => {
    const mode = challenge.mode satisfies string as Mode;
    const offered = outcomesFor(mode, areaKey === overall);
    const lacks = String(typed.get("reason") ?? "").trim() === "";
    if (lacks && offered.every(needsReasons)) {
      throw new Invalid({ reason: reasonMissing });
    }
  };

const needsReasons = (outcome: OutcomeKind) => outcome !== "noLevelSought";

function wordsOf(
  change: Change,
  areaKey: string,
  { outcome, level, reason }: OutcomeInput,
) {
  const { challenge } = change;
  const mode = challenge.mode satisfies string as Mode;
  if (!outcomesFor(mode, areaKey === overall).includes(outcome)) {
    throw new Invalid({ outcome: notHere(mode) });
  }
  const levelWrong = wrongLevel(change, outcome, level);
  const reasonLacks = needsReasons(outcome) && reason === "";
  if (levelWrong || reasonLacks) {
    throw new Invalid({
      ...(levelWrong && { level: levelWrong }),
      ...(reasonLacks && { reason: reasonMissing }),
    });
  }
  return { outcome, reason, level: namesLevel(outcome) ? level : null };
}

const notHere = (mode: Mode) =>
  mode === "bespoke"
    ? "This challenge decides no level: choose “No level sought here”"
    : "This challenge seeks a level: choose met or not yet";

const reasonMissing = "Give the reasons, so the council can use them";

/** What is wrong with the level of an outcome; null when nothing is. */
function wrongLevel(
  { challenge, framework }: Change,
  outcome: OutcomeKind,
  level: string,
): string | null {
  if (!namesLevel(outcome)) return null;
  const known = framework.levels.some(({ key }) => key === level);
  if (outcome === "met") return known ? null : "Choose the level that is met";
  if (!known) return "Choose the level that the council keeps";
  const { levelSought } = challenge;
  if (canBeKept(framework, level, levelSought)) return null;
  return `Choose a level below “${levelName(framework, levelSought) ?? ""}”, the one sought: its criteria are not yet met. If the council has none, choose “Not yet”`;
}
