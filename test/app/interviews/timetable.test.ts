import { expect, test } from "vitest";
import { factsOf } from "#app/challenge/facts.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { Stale } from "#app/errors.ts";
import { markSession } from "#app/interviews/mark-session.server.ts";
import {
  clashLines,
  clashesAmong,
  sessionsAt,
} from "#app/interviews/timetable.ts";
import { likelySession, localTime } from "#app/interviews/visit-clock.ts";
import { planSession } from "#app/interviews/write-session.server.ts";
import { loader as timetable } from "#app/routes/timetable.tsx";
import { listSessions } from "#db/queries/sessions.ts";
import type { Stage } from "#workflows/stages.ts";
import { argsOf } from "#test/support/route.ts";
import { union, aVisit, onlySession } from "./a-session.ts";

test("a clash of person and room is named on both sessions, not refused", async () => {
  const v = await aVisit();
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
  const [line] = clashLines(
    first,
    sessions,
    clashesAmong("interviews", sessions),
  );
  expect(line?.title).toBe("Session 2 (Staff)");
  expect(line?.how).toContain(`${v.people.peer.name} is in both, and the room`);
  await markSession(v.app, v.by("leadPeer"), first.id, {
    status: "notHeld",
    reason: "Snow",
    version: 1,
  });
  const after = await listSessions(v.app.db, v.id);
  expect(clashesAmong("interviews", after)).toEqual([]);
});

test("clashes are counted of the sessions listed, and while they can be moved", async () => {
  const v = await aVisit();
  const { app, id, people } = v;
  const at = (starts: string, ends: string, of: keyof typeof people) =>
    planSession(app, v.by("leadPeer"), {
      ...union,
      ...{ starts, ends, peers: [people[of].id] },
    });
  for (const day of ["09:00", "14:00"]) {
    const end = day.replace(":00", ":45");
    await at(day, end, day === "09:00" ? "peer" : "leadPeer");
    await at(day, end, "challengeManager");
  }
  const page = async (query: string) =>
    timetable(
      argsOf(app, {
        visitor: people.peer,
        params: { challengeId: id },
        query,
      }),
    );
  expect((await page("")).clashes).toBe(2);
  const mine = await page("?mine=1");
  expect(mine.clashes).toBe(1);
  expect(mine.rows.flatMap(({ clashes }) => clashes)).toHaveLength(1);
  await app.db
    .updateTable("challenge")
    .set({ state: "withdrawn", withdrawn_from: "interviews" })
    .where("id", "=", id)
    .execute();
  const over = await page("");
  expect(over).toMatchObject({ open: false, clashes: 0 });
  expect(over.rows.flatMap(({ clashes }) => clashes)).toEqual([]);
});

test("a session that was not held asks for no notes, and says why", async () => {
  const v = await aVisit();
  await planSession(v.app, v.by("leadPeer"), union);
  const { id } = await onlySession(v);
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
  for (const other of ["2026-03-11T18:00", "2026-03-13T08:00"]) {
    expect(likelySession(day, other, "me"), other).toBeUndefined();
  }
  expect(localTime("2026-07-01T08:30:00.000Z")).toBe("2026-07-01T09:30");
  expect(localTime("2026-01-01T08:30:00.000Z")).toBe("2026-01-01T08:30");
});

test("once interviews are finished, what was not called off was held", async () => {
  const v = await aVisit();
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

test("the numbers above a timetable are of the sessions under them", async () => {
  const v = await aVisit();
  const { app, id, people } = v;
  const mine = { ...union, peers: [people.peer.id] };
  for (const session of [mine, { ...union, title: "Staff" }])
    await planSession(app, v.by("leadPeer"), session);
  const all = await listSessions(app.db, id);
  const other = all.find(({ title }) => title === "Staff")?.id ?? "";
  const off = { status: "notHeld", reason: "Snow", version: 1 } as const;
  await markSession(app, v.by("leadPeer"), other, off);
  const numbers = async (query: string) => {
    const args = argsOf(app, {
      visitor: people.peer,
      params: { challengeId: id },
    });
    const request = new Request(`http://localhost/${query}`);
    const page = await timetable({ ...args, request });
    return page.numbers.slice(0, -2).map(({ label, value }) => [label, value]);
  };
  expect(await numbers("")).toEqual([
    ["sessions", 2],
    ["held", 0],
    ["not held", 1],
  ]);
  expect(await numbers("?mine=1")).toEqual([
    ["session", 1],
    ["held", 0],
  ]);
});
