import { test } from "vitest";
import { writeCanaries } from "#test/support/canaries.ts";
import { walkForCanaries } from "#test/support/canary-walk.ts";
import { afterTheDraft } from "#test/support/moments.ts";

writeCanaries();

test.each(afterTheDraft.map((moment, turn) => ({ ...moment, turn })))(
  "nothing unsent leaves its side: $name",
  ({ turn, ...moment }) => walkForCanaries(moment, turn),
);
