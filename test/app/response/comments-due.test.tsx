import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Forbidden, Invalid, NotNow, Stale } from "#app/errors.ts";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { SentPage } from "#app/response/SentPage.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { action, loader as form } from "#app/routes/response.deadline.tsx";
import { loader as response } from "#app/routes/response.tsx";
import { moveCommentsDue } from "#app/scope/move-comments-due.server.ts";
import { replaceDates } from "#db/queries/dates.ts";
import { listMail } from "#db/queries/mail.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";

/** A council that has until Friday 27 November 2026; it is the Monday before. */
async function responding() {
  const app = await testApp("2026-11-23T09:00:00.000Z");
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, framework, by } = challenge;
  await aSentDraft(app, challenge, framework.areas[0]?.key ?? "");
  await app.db
    .updateTable("challenge")
    .set({ comments_due: "2026-11-27" })
    .where("id", "=", id)
    .execute();
  await replaceDates(app.db, id, { finalReport: "2026-12-11" });
  const now = async () =>
    app.db
      .selectFrom("challenge")
      .select(["comments_due as due", "scope_version as version"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  const move = async (
    lastDay: string,
    { role = "challengeManager", version }: Partial<Moving> = {},
  ) =>
    moveCommentsDue(app, by(role), {
      lastDay,
      reason: "Two departments heard of it late",
      version: version ?? (await now()).version,
    });
  const seen = async (role: keyof typeof people) => {
    const page = await response(
      argsOf(app, { visitor: people[role], params: { challengeId: id } }),
    );
    const drawn = page.desk ? (
      <DeskPage desk={page.desk} />
    ) : (
      page.sent && <SentPage response={page.sent} />
    );
    return renderToStaticMarkup(drawn);
  };
  return { app, challenge, move, now, seen };
}

interface Moving {
  role: "challengeManager" | "leadPeer" | "councilLead";
  version: number;
}

describe("the challenge manager gives the council more time or less", () => {
  test("and both sides read until when and why, and the council is told", async () => {
    const { app, challenge, move, now, seen } = await responding();
    expect(await seen("challengeManager")).toContain("/response/deadline");
    expect(await seen("councilLead")).not.toContain("/response/deadline");
    await move("2026-12-04");
    expect((await now()).due).toBe("2026-12-04");
    for (const role of [
      "councilLead",
      "councilContributor",
      "leadPeer",
    ] as const) {
      const page = await seen(role);
      expect(page).toContain("9 working days left, until 4 December 2026");
      expect(page).toContain(
        "Last day: Friday 4 December 2026, was Friday 27 November 2026",
      );
      expect(page).toContain("Two departments heard of it late");
      expect(page).toContain(
        "still waited for on Friday 27 November 2026, Wednesday 2 December 2026 and Friday 4 December 2026",
      );
    }
    const letters = await listMail(app.db, { limit: 20, offset: 0 });
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
      (["councilContributor", "councilLead", "sponsor"] as const)
        .map((role) => challenge.people[role].email)
        .sort(),
    );
    expect(letters[0]?.body).toContain(
      "due by Friday 4 December 2026, and no longer by Friday 27 November 2026",
    );
    expect(letters[0]?.body).not.toContain("heard of it late");
  });

  test("or less, and all the same both sides read why and the council is told", async () => {
    const { app, challenge, move, now, seen } = await responding();
    await move("2026-11-25");
    expect((await now()).due).toBe("2026-11-25");
    for (const role of ["councilLead", "leadPeer"] as const) {
      const page = await seen(role);
      expect(page).toContain(
        "Last day: Wednesday 25 November 2026, was Friday 27 November 2026",
      );
      expect(page).toContain("Two departments heard of it late");
      // Counted back from the new day.
      expect(page).toContain("still waited for on");
    }
    const letters = await listMail(app.db, { limit: 20, offset: 0 });
    expect(letters.map(({ recipient }) => recipient)).toContain(
      challenge.people.councilLead.email,
    );
    expect(letters[0]?.subject).toContain("Less time for comments");
    const told = await history(
      argsOf(app, {
        visitor: challenge.people.leadPeer,
        params: { challengeId: challenge.id },
      }),
    );
    expect(JSON.stringify(told)).toContain(
      "Last day for comments brought forward to",
    );
  });

  test("and a move that no longer holds is not shown", async () => {
    const { app, challenge, move, seen } = await responding();
    await move("2026-12-04");
    // Another draft has another last day.
    await app.db
      .updateTable("challenge")
      .set({ comments_due: "2026-12-03" })
      .where("id", "=", challenge.id)
      .execute();
    expect(await seen("councilLead")).not.toContain("heard of it late");
  });

  test.each([
    ["2026-11-27", "another day than Friday 27 November 2026"],
    ["2026-11-23", "Tuesday 24 November 2026 or a later day"],
    ["2026-11-20", "has not passed"],
    ["2026-12-05", "a weekend or a bank holiday"],
    ["2026-12-14", "“Final report”"],
  ])("but not until %s", async (day, why) => {
    const { move, now } = await responding();
    const fault = await move(day).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Invalid);
    expect((fault as Invalid).problems).toMatchObject({
      lastDay: expect.stringContaining(why),
    });
    expect((await now()).due).toBe("2026-11-27");
  });

  test("nobody else does, at no other time, and not over another’s change", async () => {
    const { app, challenge, move, now } = await responding();
    for (const role of ["leadPeer", "councilLead"] as const) {
      await expect(move("2026-12-04", { role })).rejects.toThrow(Forbidden);
    }
    const { version } = await now();
    await move("2026-12-01");
    const late = move("2026-12-04", { version });
    await expect(late).rejects.toThrow(Stale);
    await expect(late).rejects.toMatchObject({
      theirs: {
        savedBy: challenge.people.challengeManager.name,
        values: { lastDay: "Tuesday 1 December 2026" },
      },
    });
    await app.db
      .updateTable("challenge")
      .set({ state: "finalising" })
      .execute();
    await expect(move("2026-12-04")).rejects.toThrow(NotNow);
  });
});

test("once the response is sent the form says that another day changes nothing", async () => {
  const { app, challenge, seen } = await responding();
  const open = async () =>
    form(
      argsOf(app, {
        visitor: challenge.people.challengeManager,
        params: { challengeId: challenge.id },
      }),
    );
  const state = async (state: string) =>
    app.db.updateTable("challenge").set({ state }).execute();
  expect(await open()).toMatchObject({ open: true, why: "" });
  for (const stage of ["finalising", "improvement", "closed"]) {
    await state(stage);
    expect(await open()).toMatchObject({
      open: false,
      why: expect.stringContaining("has sent its response") as string,
    });
    expect(await seen("challengeManager")).not.toContain("/response/deadline");
  }
  await state("recommendations");
  expect(await open()).toMatchObject({
    why: expect.stringContaining("No draft is before the council") as string,
  });
});

test("what was typed comes back where the reason is missing", async () => {
  const { app, challenge } = await responding();
  const answered = await action(
    argsOf(app, {
      visitor: challenge.people.challengeManager,
      params: { challengeId: challenge.id },
      init: {
        method: "POST",
        body: new URLSearchParams({ lastDay: "2026-12-04", version: "1" }),
      },
    }),
  );
  expect(JSON.stringify(answered)).toContain("Say why the last day is moved");
  expect(JSON.stringify(answered)).toContain("2026-12-04");
});
