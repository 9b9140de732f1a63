import type { Refusal } from "./guard/refused.ts";
import type { Jobs } from "./jobs.ts";

/** What a worker is asked for. */
export interface Order {
  job: keyof Jobs;
  input: Jobs[keyof Jobs]["input"];
}

/** Part of an outcome: its fields, and so many more things of its lists. */
type Piece = Record<string, unknown>;

/** What a worker says. */
export type Sent =
  { piece: unknown } | { isWhole: true } | { refusal: Refusal };

const mostThings = 250;

/**
 * Cuts an outcome at its long lists: unpacking all of it in one go would hold
 * up everybody. What is no record is one piece.
 */
export function* piecesOf(outcome: unknown): Generator<unknown, void> {
  if (!isRecord(outcome)) return yield outcome;
  const fields = Object.entries(outcome);
  const long = fields.filter(([, value]) => isLong(value));
  const lists = long.map(([name]) => [name, []]);
  yield { ...outcome, ...Object.fromEntries(lists) };
  for (const [name, things] of long as Array<[string, unknown[]]>) {
    for (let at = 0; at < things.length; at += mostThings) {
      yield { [name]: things.slice(at, at + mostThings) };
    }
  }
}

/** Adds a piece to what came before it. */
export function joined(outcome: unknown, piece: unknown): unknown {
  if (!isRecord(outcome) || !isRecord(piece)) return piece;
  for (const [name, things] of Object.entries(piece)) {
    (outcome[name] as unknown[]).push(...(things as unknown[]));
  }
  return outcome;
}

const isLong = (value: unknown) =>
  Array.isArray(value) && value.length > mostThings;

const isRecord = (value: unknown): value is Piece =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype;
