import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { markSession } from "#app/interviews/mark-session.server.ts";
import { removeSession } from "#app/interviews/remove-session.server.ts";
import { sessionSchema, statusSchema } from "#app/interviews/session.ts";
import {
  changeSession,
  planSession,
} from "#app/interviews/write-session.server.ts";
import { loader as removePage } from "#app/routes/timetable.remove.tsx";
import { loader as sessionPage } from "#app/routes/timetable.session.tsx";
import { loader as statusForm } from "#app/routes/timetable.status.tsx";
import { insertEvent } from "#db/queries/events.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { argsOf } from "#test/support/route.ts";
import { aChallenge, aPerson } from "#test/support/app.ts";
import { aNote } from "../findings/support.ts";
import { union, aVisit, onlySession } from "./a-session.ts";

test("either side's lead plans a session, and a form sent twice plans one", async () => {
  const v = await aVisit();
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
  const v = await aVisit();
  const stranger = { who: await aPerson(v.app, "Otto"), challengeId: v.id };
  for (const role of ["peer", "councilContributor", "viewer"] as const) {
    await expect(planSession(v.app, v.by(role), union)).rejects.toThrow(
      Forbidden,
    );
  }
  await expect(planSession(v.app, stranger, union)).rejects.toThrow(NotFound);
  const late = await aVisit("findings");
  await expect(
    planSession(late.app, late.by("leadPeer"), union),
  ).rejects.toThrow(NotNow);
});

test("who is met is said by role, unless the planner insists", async () => {
  const v = await aVisit();
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
  const v = await aVisit();
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
  const v = await aVisit();
  await planSession(v.app, v.by("leadPeer"), union);
  const { id } = await onlySession(v);
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
  expect((await onlySession(v)).title).toBe("Trade unions");
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

test("who comes to mark a session as not held finds that chosen", async () => {
  const visit = await aVisit();
  await planSession(visit.app, visit.by("leadPeer"), union);
  const { id } = await onlySession(visit);
  const asked = {
    visitor: visit.people.leadPeer,
    params: { challengeId: visit.id, sessionId: id },
  };
  const chosen = async (query: string) =>
    (await statusForm(argsOf(visit.app, { ...asked, query }))).status.status;
  expect(await chosen("")).toBe("planned");
  expect(await chosen("?notHeld")).toBe("notHeld");
});

test("a session planned by mistake is removed, and told to both sides", async () => {
  const v = await aVisit();
  await planSession(v.app, v.by("leadPeer"), {
    ...union,
    peers: [v.people.peer.id],
  });
  const { id, version } = await onlySession(v);
  const remove = (role: "peer" | "leadPeer", read: number) =>
    removeSession(v.app, v.by(role), id, { version: read });
  await expect(remove("peer", version)).rejects.toThrow(Forbidden);
  await expect(remove("leadPeer", 0)).rejects.toThrow(NotNow);
  expect(await remove("leadPeer", version)).toMatch(/timetable$/);
  expect(await listSessions(v.app.db, v.id)).toEqual([]);
  await expect(remove("leadPeer", version)).rejects.toThrow(NotFound);
  const events = await v.app.db
    .selectFrom("challenge_event")
    .select(["event", "subject", "audience"])
    .where("event", "=", "sessionRemoved")
    .execute();
  expect(events).toEqual([
    { event: "sessionRemoved", subject: union.title, audience: "both" },
  ]);
});

const works = ["nothing", "held", "a note", "a removed note"] as const;

/** A session with work in it, and what each is told of removing it. */
async function aSessionWith(work: (typeof works)[number]) {
  const v = await aVisit();
  await planSession(v.app, v.by("leadPeer"), union);
  const { id } = await onlySession(v);
  if (work === "held") {
    await markSession(v.app, v.by("leadPeer"), id, {
      ...{ status: "held", reason: "", version: 1 },
    });
  } else if (work !== "nothing") {
    const note = await aNote(v.app, v.id, v.framework.areas[0]?.key ?? "");
    const removed_at = work === "a note" ? null : v.app.now();
    await v.app.db
      .updateTable("note")
      .set({ session_id: id, removed_at })
      .where("id", "=", note)
      .execute();
  }
  const { version } = await onlySession(v);
  const params = { challengeId: v.id, sessionId: id };
  const asked = (role: "leadPeer" | "councilLead") =>
    argsOf(v.app, { visitor: v.people[role], params });
  return {
    v,
    remove: (role: "leadPeer" | "councilLead") =>
      removeSession(v.app, v.by(role), id, { version }),
    told: async (role: "leadPeer" | "councilLead") => ({
      offered: (await sessionPage(asked(role))).mayRemove,
      kept: (await removePage(asked(role))).kept,
    }),
  };
}

test("the council hears the same of a planned session, whatever the team wrote", async () => {
  const heard = new Set<string>();
  for (const work of works.filter((one) => one !== "held")) {
    const { v, remove, told } = await aSessionWith(work);
    const { offered, kept } = await told("councilLead");
    expect(offered).toBe(false);
    await expect(remove("councilLead")).rejects.toThrow(kept ?? "not refused");
    heard.add(kept ?? "");
    expect(await listSessions(v.app.db, v.id)).toHaveLength(1);
  }
  expect([...heard]).toEqual([expect.stringMatching(/lead peer/)]);
});

test("the council removes a session while the team cannot have written of any", async () => {
  const v = await aVisit("selfAssessment");
  await planSession(v.app, v.by("councilLead"), union);
  const { id, version } = await onlySession(v);
  const remove = (session: string) =>
    removeSession(v.app, v.by("councilLead"), session, { version });
  await remove(id);
  expect(await listSessions(v.app.db, v.id)).toEqual([]);
  await planSession(v.app, v.by("councilLead"), union);
  const again = await onlySession(v);
  await insertEvent(v.app.db, {
    id: v.app.newId(),
    challengeId: v.id,
    at: v.app.now(),
    personId: v.people.leadPeer.id,
    event: "returnSelfAssessment",
    note: "More, please",
    audience: "both",
  });
  await expect(remove(again.id)).rejects.toThrow(/only the peer team/);
});

test.each(works.filter((work) => work !== "nothing"))(
  "a session stays once there is work in it: %s",
  async (work) => {
    const { v, remove, told } = await aSessionWith(work);
    const { offered, kept } = await told("leadPeer");
    expect(offered).toBe(false);
    await expect(remove("leadPeer")).rejects.toThrow(kept ?? "not refused");
    expect(await listSessions(v.app.db, v.id)).toHaveLength(1);
  },
);
