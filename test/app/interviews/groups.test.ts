import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { markGroups } from "#app/interviews/mark-groups.server.ts";
import { addGroup, removeGroup } from "#app/interviews/own-groups.server.ts";
import {
  changeSession,
  planSession,
} from "#app/interviews/write-session.server.ts";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import { aVisit, onlySession, union } from "./a-session.ts";

test("the usual groups are kept with the first mark; two who mark both count", async () => {
  const v = await aVisit("selfAssessment");
  const lead = v.by("leadPeer");
  await markGroups(v.app, lead, { needed: ["staff", "tradeUnion"], was: [] });
  const idOf = async (kind: string) =>
    (await listGroups(v.app.db, v.id)).find((group) => group.kind === kind)
      ?.id ?? "";
  const was = [await idOf("staff"), await idOf("tradeUnion")];
  const [staff = ""] = was;
  await markGroups(v.app, lead, {
    needed: [...was, await idOf("partners")],
    was,
  });
  await markGroups(v.app, v.by("challengeManager"), { needed: [staff], was });
  const needed = (await listGroups(v.app.db, v.id))
    .filter((group) => group.needed)
    .map(({ kind }) => kind);
  expect(needed).toEqual(["staff", "partners"]);
  await expect(
    markGroups(v.app, v.by("councilLead"), { needed: [], was: [] }),
  ).rejects.toThrow(Forbidden);
});

test("who marks while a group is removed loses no mark, and no change is no news", async () => {
  const v = await aVisit("selfAssessment");
  const lead = v.by("leadPeer");
  await addGroup(v.app, lead, { name: "Youth council", once: undefined });
  const groups = await listGroups(v.app.db, v.id);
  const own = groups.at(-1)?.id ?? "";
  const staff = groups.find(({ kind }) => kind === "staff")?.id ?? "";
  await removeGroup(v.app, v.by("challengeManager"), own);
  const marks = { needed: [own, staff], was: [own] };
  await markGroups(v.app, lead, marks);
  await markGroups(v.app, lead, { ...marks, was: marks.needed });
  const needed = (await listGroups(v.app.db, v.id)).filter((one) => one.needed);
  expect(needed.map(({ id }) => id)).toEqual([staff]);
  const told = await v.app.db
    .selectFrom("challenge_event")
    .select("event")
    .where("event", "=", "groupsMarked")
    .execute();
  expect(told).toHaveLength(1);
});

test("a group of one's own is added once, and goes only while unused", async () => {
  const v = await aVisit("selfAssessment");
  const lead = v.by("leadPeer");
  await addGroup(v.app, lead, { name: "Youth council", once: undefined });
  await expect(
    addGroup(v.app, lead, { name: "youth council", once: undefined }),
  ).rejects.toThrow(Invalid);
  const own = (await listGroups(v.app.db, v.id)).at(-1);
  expect(own).toMatchObject({ name: "Youth council", needed: true });
  const id = own?.id ?? "";
  await planSession(v.app, lead, { ...union, groupId: id });
  await expect(removeGroup(v.app, lead, id)).rejects.toThrow(NotNow);
  await expect(removeGroup(v.app, lead, "staff")).rejects.toThrow(NotFound);
  const session = await onlySession(v);
  await changeSession(v.app, lead, session.id, { ...union, version: 1 });
  await removeGroup(v.app, lead, id);
  expect(await listGroups(v.app.db, v.id)).toHaveLength(14);
});
