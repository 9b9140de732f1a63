import type { Event } from "../challenge.ts";
import type { AreaFacts, Facts, Pointer } from "../facts.ts";
import type { Editable } from "../permissions.ts";

/** One thing still lacking: the sentence, what to do, and the page to do it on. */
export interface Lack {
  sentence: string;
  action: string;
  /** A page inside the challenge, e.g. "self-assessment/communities". */
  where: string;
}

/**
 * A named condition of an event. `must` is a guard; `should` is only shown.
 * The same function is the guard and the sentence: nothing lacking means met.
 */
export interface Requirement {
  name: string;
  force: "must" | "should";
  lacking: (facts: Facts) => Lack[];
  /** What is written or caused to meet it: who may is told to, nobody else. */
  by: Editable | Event;
}

/** A condition that stops the event until it is met. */
export const must = (
  name: string,
  by: Requirement["by"],
  lacking: (facts: Facts) => Lack[],
): Requirement => ({ name, force: "must", lacking, by });

/** A condition that is shown and stops nothing. */
export const should = (
  name: string,
  by: Requirement["by"],
  lacking: (facts: Facts) => Lack[],
): Requirement => ({ name, force: "should", lacking, by });

/** One lack, or none when it is met. */
export const unless = (
  met: boolean,
  sentence: string,
  action: string,
  where: string,
): Lack[] => (met ? [] : [{ sentence, action, where }]);

/** One lack for all that lack the same, which says how many they are. */
export const howMany = (
  count: number,
  one: string,
  several: (count: number) => string,
  action: string,
  where: string,
): Lack[] =>
  unless(count === 0, count === 1 ? one : several(count), action, where);

/** A lack for each of the things pointed at. */
export const eachOf = (
  pointers: readonly Pointer[],
  sentence: (name: string) => string,
  action: string,
): Lack[] =>
  pointers.map(({ name, where }) => ({
    sentence: sentence(name),
    action,
    where,
  }));

/** A lack for each area in scope that lacks it. */
export const eachArea = (
  facts: Facts,
  lacks: (area: AreaFacts) => boolean,
  sentence: (area: AreaFacts) => string,
  action: string,
  where: (area: AreaFacts) => string,
): Lack[] =>
  facts.areas.filter(lacks).map((area) => ({
    sentence: sentence(area),
    action,
    where: where(area),
  }));
