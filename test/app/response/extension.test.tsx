import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Forbidden, Invalid, NotNow, Stale } from "#app/errors.ts";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { SentPage } from "#app/response/SentPage.tsx";
import { action } from "#app/routes/response.deadline.tsx";
import { loader as response } from "#app/routes/response.tsx";
import { extendComments } from "#app/scope/extend-comments.server.ts";
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
  const extend = async (
    lastDay: string,
    { role = "challengeManager", version }: Partial<Extending> = {},
  ) =>
    extendComments(app, by(role), {
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
  return { app, challenge, extend, now, seen };
}

interface Extending {
  role: "challengeManager" | "leadPeer" | "councilLead";
  version: number;
}

describe("the challenge manager gives the council more time", () => {
  test("and both sides read until when and why, and the council is told", async () => {
    const { app, challenge, extend, now, seen } = await responding();
    expect(await seen("challengeManager")).toContain("/response/deadline");
    expect(await seen("councilLead")).not.toContain("/response/deadline");
    await extend("2026-12-04");
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

  test("and an extension that no longer holds is not shown", async () => {
    const { app, challenge, extend, seen } = await responding();
    await extend("2026-12-04");
    // Another draft has another last day.
    await app.db
      .updateTable("challenge")
      .set({ comments_due: "2026-12-03" })
      .where("id", "=", challenge.id)
      .execute();
    expect(await seen("councilLead")).not.toContain("heard of it late");
  });

  test.each([
    ["2026-11-26", "after Friday 27 November 2026"],
    ["2026-12-05", "a weekend or a bank holiday"],
    ["2026-12-14", "“Final report”"],
  ])("but not until %s", async (day, why) => {
    const { extend, now } = await responding();
    const fault = await extend(day).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Invalid);
    expect((fault as Invalid).problems).toMatchObject({
      lastDay: expect.stringContaining(why),
    });
    expect((await now()).due).toBe("2026-11-27");
  });

  test("nobody else does, at no other time, and not over another’s change", async () => {
    const { app, challenge, extend, now } = await responding();
    for (const role of ["leadPeer", "councilLead"] as const) {
      await expect(extend("2026-12-04", { role })).rejects.toThrow(Forbidden);
    }
    const { version } = await now();
    await extend("2026-12-01");
    const late = extend("2026-12-04", { version });
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
    await expect(extend("2026-12-04")).rejects.toThrow(NotNow);
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
  expect(JSON.stringify(answered)).toContain(
    "Say why the last day is extended",
  );
  expect(JSON.stringify(answered)).toContain("2026-12-04");
});
