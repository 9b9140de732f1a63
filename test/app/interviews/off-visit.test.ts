import { expect, test } from "vitest";
import { planSession } from "#app/interviews/write-session.server.ts";
import { loader as session } from "#app/routes/timetable.session.tsx";
import { argsOf } from "#test/support/route.ts";
import { aVisit, union } from "./a-session.ts";

test("a session on a day outside the visit says so to who plans it", async () => {
  const v = await aVisit();
  const { app, id, by, people } = v;
  await app.db
    .updateTable("challenge")
    .set({ first_day_on_site: "2026-03-11" })
    .where("id", "=", id)
    .execute();
  const days = { lastDay: "2026-03-13", eveningMeeting: "2026-03-10" };
  for (const [step, day] of Object.entries(days)) {
    await app.db
      .insertInto("challenge_date")
      .values({ challenge_id: id, step, day })
      .execute();
  }
  const told = async (day: string, role: "leadPeer" | "viewer") => {
    const page = await planSession(app, by("leadPeer"), { ...union, day });
    const params = { challengeId: id, sessionId: page.split("/").at(-1) ?? "" };
    const visitor = people[role];
    return (await session(argsOf(app, { visitor, params }))).offVisit;
  };
  const visit = { first: "2026-03-11", last: "2026-03-13" };
  expect(await told("2031-03-12", "leadPeer")).toEqual(visit);
  expect(await told("2031-03-12", "viewer")).toBeNull();
  for (const day of ["2026-03-10", "2026-03-11", "2026-03-13"]) {
    expect(await told(day, "leadPeer"), day).toBeNull();
  }
});
