import { expect, test } from "vitest";
import { say } from "#app/comments/say.server.ts";
import { NotNow } from "#app/errors.ts";
import { forgetPresses } from "#app/once.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

test("what was pressed is known for a week", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const { by, framework } = await aChallenge(app, { stage: "interviews" });
  const areaKey = framework.areas[0]?.key ?? "";
  const place = { areaKey, voice: "team" } as const;
  const press = (text: string) =>
    say(app, by("peer"), place, {
      about: "",
      audience: "side",
      text,
      once: "k",
    });
  const later = (now: string) => forgetPresses({ ...app, now: () => now });
  const first = await press("First");
  await later("2026-03-09T08:59:00.000Z");
  expect(await press("First")).toBe(first);
  await expect(press("Other")).rejects.toThrow(NotNow);
  await later("2026-03-09T10:00:00.000Z");
  expect(await press("Other")).not.toBe(first);
});
