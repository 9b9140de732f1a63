import { expect, test } from "vitest";
import { keepLastMade } from "#app/report/keep-last.ts";

test("what takes a while is made once for all who wait, and again if it failed", async () => {
  const kept = keepLastMade<string>(2);
  let made = 0;
  const make = async () => {
    made += 1;
    if (made === 1) throw new Error("not now");
    return `made ${made}`;
  };
  await expect(kept("a", make)).rejects.toThrow("not now");
  const both = await Promise.all([kept("a", make), kept("a", make)]);
  expect(both).toEqual(["made 2", "made 2"]);
});
