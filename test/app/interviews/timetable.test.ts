import { expect, test } from "vitest";
import { factsOf } from "#app/challenge/facts.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  addGroup,
  markGroups,
  removeGroup,
} from "#app/interviews/mark-groups.server.ts";
import { markSession } from "#app/interviews/mark-session.server.ts";
import { sessionSchema, statusSchema } from "#app/interviews/session.ts";
import {
  clashLines,
  clashesAmong,
  sessionsAt,
} from "#app/interviews/timetable.ts";
import { likelySession, localTime } from "#app/interviews/visit-clock.ts";
import {
  changeSession,
  planSession,
} from "#app/interviews/write-session.server.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

const union = {
  kind: "focusGroup" as const,
  title: "Trade unions",
  groupId: "tradeUnion",
  day: "2026-03-12",
  starts: "09:30",
  ends: "10:30",
  place: "Committee room 1",
  link: "",
  who: "Three branch officers",
  peers: [] as string[],
  anyway: false,
  version: 0,
  once: undefined as string | undefined,
};

async function visit(
  stage: "selfAssessment" | "evidence" | "findings" = "evidence",
) {
  const app = await testApp();
  return { app, ...(await aChallenge(app, { stage })) };
}

const only = async (v: Awaited<ReturnType<typeof visit>>) => {
  const [session] = await listSessions(v.app.db, v.id);
  if (!session) throw new Error("no session");
  return session;
};

test("either side's lead plans a session, and a form sent twice plans one", async () => {
  const v = await visit();
  const form = { ...union, once: "k", peers: [v.people.peer.id] };
  const [one, two] = await Promise.all([
    planSession(v.app, v.by("councilLead"), form),
    planSession(v.app, v.by("councilLead"), form),
  ]);
  expect(one).toBe(two);
  await planSession(v.app, v.by("leadPeer"), { ...union, title: "Staff" });
  const sessions = await listSessions(v.app.db, v.id);
  expect(sessions.map(({ number }) => number)).toEqual([1, 2]);
  expect(sessions[0]).toMatchObject({
    groupName: "Trade unions",
    startsAt: "2026-03-12T09:30",
    status: "planned",
    peers: [{ id: v.people.peer.id }],
  });
});

test("peers, contributors, strangers and late stages may not plan", async () => {
  const v = await visit();
  const stranger = { who: await aPerson(v.app, "Otto"), challengeId: v.id };
  for (const role of ["peer", "councilContributor", "viewer"] as const) {
    await expect(planSession(v.app, v.by(role), union)).rejects.toThrow(
      Forbidden,
    );
  }
  await expect(planSession(v.app, stranger, union)).rejects.toThrow(NotFound);
  const late = await visit("findings");
  await expect(
    planSession(late.app, late.by("leadPeer"), union),
  ).rejects.toThrow(NotNow);
});

test("who is met is said by role, unless the planner insists", async () => {
  const v = await visit();
  const named = { ...union, who: "Mrs Smith", title: "With Stella Marsh" };
  const refused = planSession(v.app, v.by("leadPeer"), named);
  await expect(refused).rejects.toThrow(Invalid);
  await expect(refused).rejects.toMatchObject({
    problems: {
      who: expect.stringContaining("Mrs Smith"),
      title: expect.stringContaining("Stella"),
      anyway: expect.any(String),
    },
  });
  expect(await listSessions(v.app.db, v.id)).toEqual([]);
  await planSession(v.app, v.by("leadPeer"), { ...named, anyway: true });
  expect(await listSessions(v.app.db, v.id)).toHaveLength(1);
});

test("groups and peers of elsewhere are refused", async () => {
  const v = await visit();
  const plan = (change: Partial<typeof union>) =>
    planSession(v.app, v.by("leadPeer"), { ...union, ...change });
  await expect(plan({ groupId: "nobody" })).rejects.toMatchObject({
    problems: { groupId: expect.any(String) },
  });
  await expect(plan({ peers: [v.people.sponsor.id] })).rejects.toMatchObject({
    problems: { peers: expect.any(String) },
  });
  const other = await aChallenge(v.app, { stage: "evidence" });
  await planSession(v.app, other.by("leadPeer"), union);
  const [theirs] = await listSessions(v.app.db, other.id);
  const id = theirs?.id ?? "";
  const mine = v.by("leadPeer");
  const held = { status: "held" as const, reason: "", version: 1 };
  await expect(changeSession(v.app, mine, id, union)).rejects.toThrow(NotFound);
  await expect(markSession(v.app, mine, id, held)).rejects.toThrow(NotFound);
});

test("a second editor gets the first one's words, peers by name", async () => {
  const v = await visit();
  await planSession(v.app, v.by("leadPeer"), union);
  const { id } = await only(v);
  const saved = { ...union, version: 1, peers: [v.people.peer.id] };
  await changeSession(v.app, v.by("leadPeer"), id, saved);
  const late = changeSession(v.app, v.by("councilLead"), id, {
    ...union,
    title: "Unions",
    version: 1,
  });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      values: {
        kind: "Focus group",
        groupId: "Trade unions",
        day: "12 March 2026",
        link: "",
        peers: v.people.peer.name,
      },
    },
  });
  expect((await only(v)).title).toBe("Trade unions");
});

test("a clash of person and room is named on both sessions, not refused", async () => {
  const v = await visit();
  const peers = [v.people.peer.id];
  await planSession(v.app, v.by("leadPeer"), { ...union, peers });
  const second = {
    ...union,
    title: "Staff",
    starts: "10:00",
    ends: "11:00",
    peers,
  };
  await planSession(v.app, v.by("leadPeer"), second);
  const sessions = await listSessions(v.app.db, v.id);
  const [first] = sessions;
  if (!first) throw new Error();
  const [line] = clashLines(first, sessions, clashesAmong(sessions));
  expect(line?.title).toBe("Session 2 (Staff)");
  expect(line?.how).toContain(`${v.people.peer.name} is in both, and the room`);
  await markSession(v.app, v.by("leadPeer"), first.id, {
    status: "notHeld",
    reason: "Snow",
    version: 1,
  });
  const after = await listSessions(v.app.db, v.id);
  expect(clashesAmong(after)).toEqual([]);
});

test("a session that was not held asks for no notes, and says why", async () => {
  const v = await visit();
  await planSession(v.app, v.by("leadPeer"), union);
  const { id } = await only(v);
  const facts = async () =>
    factsOf(v.app.db, await enter(v.app.db, v.people.leadPeer, v.id));
  expect((await facts()).sessionsWithoutNotes).toMatchObject([
    { where: `timetable/${id}` },
  ]);
  expect((await facts()).hasTradeUnionSession).toBe(true);
  const mark = (version: number) =>
    markSession(v.app, v.by("leadPeer"), id, {
      status: "notHeld",
      reason: "The officers were ill",
      version,
    });
  await mark(1);
  await expect(mark(1)).rejects.toThrow(Stale);
  expect((await facts()).sessionsWithoutNotes).toEqual([]);
  expect((await facts()).hasTradeUnionSession).toBe(false);
});

test("the usual groups are kept with the first mark; two who mark both count", async () => {
  const v = await visit("selfAssessment");
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
  await expect(
    markGroups(v.app, lead, { needed: ["foreign"], was: [] }),
  ).rejects.toThrow(NotFound);
});

test("a group of one's own is added once, and goes only while unused", async () => {
  const v = await visit("selfAssessment");
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
  const session = await only(v);
  await changeSession(v.app, lead, session.id, { ...union, version: 1 });
  await removeGroup(v.app, lead, id);
  expect(await listGroups(v.app.db, v.id)).toHaveLength(14);
});

test("forms take times as people type them and refuse what cannot be", () => {
  const form = { ...union, starts: "9.30", ends: "1115", peers: [] };
  expect(sessionSchema.parse(form)).toMatchObject({
    starts: "09:30",
    ends: "11:15",
  });
  const problems = (change: object) =>
    sessionSchema.safeParse({ ...form, ...change }).error?.issues[0]?.message;
  expect(problems({ ends: "09:30" })).toMatch(/after the start/);
  expect(problems({ ends: "25:00" })).toMatch(/such as 09:30/);
  expect(problems({ day: "2026-02-30" })).toMatch(/real date/);
  expect(problems({ who: " " })).toMatch(/by role/);
  expect(problems({ link: "javascript:alert(1)" })).toMatch(/https/);
  const status = statusSchema.safeParse({ status: "notHeld", version: 1 });
  expect(status.error?.issues[0]?.message).toMatch(/why/);
});

test("the likely session is one's own that runs, was just over, or comes next", () => {
  const at = (id: string, from: string, to: string, peer: string) => ({
    id,
    startsAt: `2026-03-12T${from}`,
    endsAt: `2026-03-12T${to}`,
    peers: [{ id: peer }],
  });
  const day = [
    at("a", "09:00", "10:00", "me"),
    at("b", "09:00", "11:00", "you"),
    at("c", "14:00", "15:00", "me"),
  ];
  const likely = (time: string) =>
    likelySession(day, `2026-03-12T${time}`, "me")?.id;
  expect(likely("08:00")).toBe("a");
  expect(likely("09:30")).toBe("a");
  expect(likely("10:30")).toBe("b");
  expect(likely("11:30")).toBe("c");
  expect(likely("15:20")).toBe("c");
  expect(likely("18:00")).toBe("c");
  expect(localTime("2026-07-01T08:30:00.000Z")).toBe("2026-07-01T09:30");
  expect(localTime("2026-01-01T08:30:00.000Z")).toBe("2026-01-01T08:30");
});

test("once interviews are finished, what was not called off was held", async () => {
  const v = await visit();
  await planSession(v.app, v.by("leadPeer"), union);
  await planSession(v.app, v.by("leadPeer"), { ...union, title: "Staff" });
  const [first] = await listSessions(v.app.db, v.id);
  const off = { status: "notHeld", reason: "Nobody came", version: 1 } as const;
  await markSession(v.app, v.by("leadPeer"), first?.id ?? "", off);
  const sessions = await listSessions(v.app.db, v.id);
  const read = (stage: Stage) =>
    sessionsAt(stage, sessions).map(({ status }) => status);
  expect(read("interviews")).toEqual(["notHeld", "planned"]);
  expect(read("findings")).toEqual(["notHeld", "held"]);
  expect(read("withdrawn")).toEqual(["notHeld", "planned"]);
});
