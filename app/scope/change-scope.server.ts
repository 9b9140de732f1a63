import { updateScope } from "#db/queries/challenge-changes.ts";
import { levelName, seekableLevels } from "#workflows/frameworks/index.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import { type ScopeInput, modeOf, modeTitles } from "./scope.ts";
import { whoSavedScope } from "./who-saved.server.ts";

/**
 * Saves what the challenge looks at over the version that was read. A bespoke
 * challenge seeks no level; answers in an area that leaves the scope are kept
 * and come back with it.
 * @returns the address of the scope
 * @throws Invalid for an area or level that the framework has not; Stale, with
 *   the other's words, when it was saved meanwhile
 */
export async function changeScope(
  app: Context,
  attempt: Attempt,
  input: ScopeInput,
): Promise<string> {
  return edit(app, attempt, "scope", async (change) => {
    const { db, challenge, framework } = change;
    const levelSought = input.mode === "award" ? input.levelSought : null;
    checkAgainstFramework(change, input.areas, levelSought);
    const kept = await updateScope(db, {
      id: challenge.id,
      version: input.version,
      scope: {
        ...challenge,
        title: input.title,
        mode: input.mode,
        levelSought,
        areasInScope: framework.areas
          .map(({ key }) => key)
          .filter((key) => input.areas.includes(key)),
        termsOfReference: input.termsOfReference,
        welcomeMessage: input.welcomeMessage,
        daysOnSite: input.daysOnSite,
        commentWorkingDays: input.commentWorkingDays,
        narrativeWordLimit: input.narrativeWordLimit,
      },
    });
    if (!kept) throw await staleScope(change);
    await change.record({ event: "scopeChanged", audience: "both" });
    return `/challenges/${challenge.id}/scope`;
  });
}

function checkAgainstFramework(
  { framework }: Change,
  areas: readonly string[],
  level: string | null,
) {
  const known = framework.areas.map(({ key }) => key);
  if (areas.some((key) => !known.includes(key))) {
    throw new Invalid({ areas: "Choose areas from the list" });
  }
  const seekable = seekableLevels(framework).map(({ key }) => key);
  if (level !== null && !seekable.includes(level)) {
    throw new Invalid({ levelSought: "Choose a level from the list" });
  }
}

async function staleScope(change: Change) {
  const { challenge, framework } = change;
  const titles = framework.areas
    .filter(({ key }) => challenge.areasInScope.includes(key))
    .map(({ title }) => title);
  return new Stale({
    ...(await whoSavedScope(change)),
    values: {
      title: challenge.title,
      mode: modeTitles[modeOf(challenge.mode)],
      levelSought: levelName(framework, challenge.levelSought) ?? "",
      areas: titles.join("\n"),
      termsOfReference: challenge.termsOfReference,
      welcomeMessage: challenge.welcomeMessage,
      daysOnSite: String(challenge.daysOnSite),
      commentWorkingDays: String(challenge.commentWorkingDays),
      narrativeWordLimit: String(challenge.narrativeWordLimit ?? ""),
    },
  });
}
