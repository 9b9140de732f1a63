/** Numbers that look like chance and are the same in every run (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  /** From 0 up to, and without, `below`. */
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const oneOf = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[below(things.length)];
    if (thing === undefined) throw new RangeError("Nothing to pick from.");
    return thing;
  };
  return { below, oneOf };
}
