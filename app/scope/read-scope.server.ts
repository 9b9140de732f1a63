import { levelName } from "#workflows/frameworks/index.ts";
import {
  challengeRoles,
  roleTitle,
  sideOf,
  sideTitle,
} from "#workflows/people.ts";
import { dayWords, doubtsAbout, plannedDays } from "#workflows/planned-days.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { nationOf } from "../challenge/nation.ts";
import { plannedDaysOf } from "../challenge/planned-days.server.ts";
import { peopleFor } from "../people/people-for.server.ts";
import { modeOf, modeTitles } from "./scope.ts";

/** What a challenge looks at, which both sides read, and who takes part. */
export async function readScope(call: ChallengeCall) {
  const { challenge, framework, areas, may } = call;
  return {
    top: `/challenges/${challenge.id}`,
    council: challenge.councilName,
    framework: framework.title,
    mode: modeTitles[modeOf(challenge.mode)],
    levelSought: levelName(framework, challenge.levelSought),
    areas: areas.map(({ key, number, title }) => ({ key, number, title })),
    areasLeftOut: framework.areas.length - areas.length,
    termsOfReference: challenge.termsOfReference,
    welcomeMessage: challenge.welcomeMessage,
    daysOnSite: challenge.daysOnSite,
    commentWorkingDays: challenge.commentWorkingDays,
    narrativeWordLimit: challenge.narrativeWordLimit,
    dates: await datesOf(call),
    contacts: await contacts(call),
    mayEditScope: may("scope"),
    mayEditDates: may("dates"),
  };
}

export type ScopeView = Awaited<ReturnType<typeof readScope>>;

async function datesOf({ app, challenge }: ChallengeCall) {
  const days = await plannedDaysOf(app.db, challenge);
  const doubts = doubtsAbout(days, nationOf(challenge.nation));
  return plannedDays.map((name) => ({
    name,
    title: dayWords(name).title,
    day: days[name] ?? null,
    doubt: doubts[name] ?? null,
  }));
}

async function contacts(call: ChallengeCall) {
  const members = await peopleFor(call.app.db, call);
  return (["team", "council"] as const).map((side) => ({
    side: sideTitle(side),
    people: challengeRoles
      .filter((role) => sideOf(role) === side)
      .flatMap((role) =>
        members
          .filter((member) => member.role === role)
          .map(({ id, name, email, organisations, department }) => ({
            id,
            role: roleTitle(role),
            name,
            email,
            from: [...organisations, department].filter(Boolean).join(", "),
          })),
      ),
  }));
}
