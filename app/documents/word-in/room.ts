import { Refused } from "../guard/refused.ts";

/** How much a document may hold: some thousand pages. */
export interface Room {
  letters: number;
  paragraphs: number;
  comments: number;
}

const mostComments = 5000;

export const freshRoom = (): Room => ({
  letters: 8_000_000,
  paragraphs: 100_000,
  comments: mostComments,
});

/** Takes some of the room; throws Refused when there is none left. */
export function take(room: Room, what: keyof Room, count = 1): void {
  room[what] -= count;
  if (room[what] >= 0) return;
  throw new Refused(what === "comments" ? "tooManyComments" : "tooMuch");
}
