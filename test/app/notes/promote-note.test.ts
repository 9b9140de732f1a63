import { expect, test } from "vitest";
import { promoteSchema } from "#app/notes/note.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import { promoteNote } from "#app/notes/promote-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { key, otherKey, aVisit, heard } from "./a-visit.ts";

test("a note becomes one draft finding that cites it", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), { ...heard, place: "workforce" });
  const form = { areaKey: "workforce", kind: "strength" as const, once: "k" };
  const [one, two] = await Promise.all([
    promoteNote(v.app, v.by("leadPeer"), key, form),
    promoteNote(v.app, v.by("leadPeer"), key, form),
  ]);
  expect(one).toBe(two);
  const findings = await listFindingsCiting(v.app.db, v.id, key);
  expect(findings).toMatchObject([
    { area_key: "workforce", kind: "strength", number: 1, status: "draft" },
  ]);
  expect(one).toBe(`/challenges/${v.id}/findings/${findings[0]?.id ?? ""}`);
  await expect(
    promoteNote(v.app, v.by("peer"), key, {
      ...form,
      areaKey: "moon",
      once: "m",
    }),
  ).rejects.toThrow(Invalid);
  await expect(
    promoteNote(v.app, v.by("peer"), otherKey, { ...form, once: "n" }),
  ).rejects.toThrow(NotFound);
  const early = await aVisit("evidence");
  await saveNote(early.app, early.by("peer"), { ...heard });
  await expect(
    promoteNote(early.app, early.by("peer"), key, form),
  ).rejects.toThrow(NotNow);
});

test("what a new finding lacks is listed in the order of its fields", () => {
  const { error } = promoteSchema.safeParse({});
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["kind", "areaKey"]);
});
