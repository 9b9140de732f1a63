import { expect, test } from "vitest";
import { NotFound, Stale } from "#app/errors.ts";
import { sayWhyNone } from "#app/findings/say-why-none.server.ts";
import { listNoFindingReasons } from "#db/queries/no-finding-reasons.ts";
import { aFindingsRoom } from "./support.ts";

test("a reason is said once, changed with its version, and taken back", async () => {
  const { app, id, by, area } = await aFindingsRoom();
  const list = { areaKey: area.key, kind: "strength" } as const;
  const say = (reason: string, version: number) =>
    sayWhyNone(app, by("peer"), list, { reason, version });
  await say("Nothing was shown to us.", 0);
  await expect(say("Mine", 0)).rejects.toThrow(Stale);
  await expect(say("Mine", 0)).rejects.toMatchObject({
    theirs: { values: { reason: "Nothing was shown to us." } },
  });
  const [said] = await listNoFindingReasons(app.db, id);
  const moment = { updated_at: said?.updated_at ?? "" };
  await say("Nothing at all was shown.", 1);
  // Two people may save within one moment.
  await app.db.updateTable("no_finding_reason").set(moment).execute();
  await expect(say("Mine", 1)).rejects.toThrow(Stale);
  await say("", 2);
  expect((await listNoFindingReasons(app.db, id))[0]?.reason).toBe("");
});

test("only the team says why, and only of an area in scope", async () => {
  const { app, by, area } = await aFindingsRoom();
  const form = { reason: "None", version: 0 };
  const list = { areaKey: area.key, kind: "strength" } as const;
  await expect(sayWhyNone(app, by("viewer"), list, form)).rejects.toThrow(
    NotFound,
  );
  const nowhere = { ...list, areaKey: "nowhere" };
  await expect(sayWhyNone(app, by("peer"), nowhere, form)).rejects.toThrow(
    NotFound,
  );
});
