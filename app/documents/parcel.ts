import type { Refusal } from "./guard/refused.ts";
import type { Jobs } from "./jobs.ts";

/** What a worker is asked for. */
export interface Order {
  job: keyof Jobs;
  input: Jobs[keyof Jobs]["input"];
}

/** More things of the list at this place in the outcome, or the first of it. */
interface Piece {
  at: ReadonlyArray<string | number>;
  things: readonly unknown[];
}

/** What a worker says. */
export type Sent =
  { piece: unknown } | { isWhole: true } | { refusal: Refusal };

/** So many values, or letters of them, travel together. */
const mostAtOnce = { values: 5000, letters: 500_000 };

/**
 * Cuts an outcome at its long lists, however deep they lie: unpacking all of it
 * in one go would hold up everybody. What is no record or list is one piece.
 */
export function* piecesOf(outcome: unknown): Generator<unknown, void> {
  yield emptied(outcome);
  yield* restOf(outcome, []);
}

/** Adds a piece to what came before it. */
export function joined(outcome: unknown, piece: unknown): unknown {
  if (outcome === undefined) return piece;
  const { at, things } = piece as Piece;
  let list: unknown = outcome;
  for (const step of at)
    list = (list as Record<string | number, unknown>)[step];
  (list as unknown[]).push(...things);
  return outcome;
}

/** What is light as it is; of the rest its records, with nothing in their lists. */
function emptied(value: unknown): unknown {
  if (isLight(value)) return value;
  if (Array.isArray(value)) return [];
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, emptied(part)]),
  );
}

/** The things that were taken out of a value, a piece at a time. */
function* restOf(value: unknown, at: Piece["at"]): Generator<Piece, void> {
  if (isLight(value)) return;
  if (isRecord(value)) {
    for (const name in value) yield* restOf(value[name], [...at, name]);
  }
  if (!Array.isArray(value)) return;
  let things: unknown[] = [];
  let room = { ...mostAtOnce };
  for (const [index, thing] of value.entries()) {
    const isAlone = !isLight(thing);
    if (things.length > 0 && (isAlone || !fits(thing, room))) {
      yield { at, things };
      things = [];
      room = { ...mostAtOnce };
      fits(thing, room);
    }
    things.push(emptied(thing));
    if (!isAlone) continue;
    yield { at, things };
    things = [];
    yield* restOf(thing, [...at, index]);
  }
  if (things.length > 0) yield { at, things };
}

const isLight = (value: unknown) => fits(value, { ...mostAtOnce });

/** Whether a value fits into this room; takes its part of it. */
function fits(value: unknown, room: typeof mostAtOnce): boolean {
  room.values--;
  if (typeof value === "string") room.letters -= value.length;
  if (room.values < 0 || room.letters < 0) return false;
  if (Array.isArray(value)) return value.every((part) => fits(part, room));
  if (!isRecord(value)) return true;
  for (const name in value) if (!fits(value[name], room)) return false;
  return true;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype;
