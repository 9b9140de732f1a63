import { test } from "vitest";
import { writeCanaries } from "#test/support/canaries.ts";
import { walkForCanaries } from "#test/support/canary-walk.ts";
import { beforeTheDraft } from "#test/support/moments.ts";

writeCanaries();

test.each(beforeTheDraft.map((moment, turn) => ({ ...moment, turn })))(
  "nothing unsent leaves its side: $name",
  ({ turn, ...moment }) => walkForCanaries(moment, turn),
);
