import { describe, expect, test } from "vitest";
import { annotate } from "#app/comments/annotate.server.ts";
import { remove, reword } from "#app/comments/reword.server.ts";
import { reply } from "#app/comments/say.server.ts";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import {
  addDepartments,
  setDepartment,
} from "#app/response/keep-departments.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { loader as readyPage } from "#app/routes/response.ready.tsx";
import { loader as signOffPage } from "#app/routes/response.sign-off.tsx";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { listMail } from "#db/queries/mail.ts";
import { listPositions } from "#db/queries/positions.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { argsOf } from "#test/support/route.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { comment, drafted } from "./a-draft.ts";

const entries = (list: Array<{ id: string; version: number }>) =>
  list.map(({ id, version }) => `${id}:${version}`);

describe("choosing and sending", () => {
  test("nothing is chosen until the lead does, many at a time", async () => {
    const { app, lead, list, by } = await drafted(3);
    const all = await list();
    expect(all.map(({ chosen }) => chosen)).toEqual([false, false, false]);
    const ids = all.map(({ id }) => id);
    const form = { shown: entries(all), chosen: ids.slice(0, 2) };
    await expect(choose(app, by("sponsor"), form)).rejects.toThrow(Forbidden);
    await choose(app, lead, form);
    expect((await list()).map(({ chosen }) => chosen)).toEqual([
      true,
      true,
      false,
    ]);
    await expect(choose(app, lead, form)).rejects.toThrow(NotNow);
    const every = async (which: "all" | "none") => {
      const shown = entries(await list());
      await choose(app, lead, { shown, chosen: ids.slice(0, 1), which });
      return (await list()).map(({ chosen }) => chosen);
    };
    expect(await every("all")).toEqual([true, true, true]);
    expect(await every("none")).toEqual([false, false, false]);
    const foreign = { shown: ["x:1"], chosen: ["x"] };
    await expect(choose(app, lead, foreign)).rejects.toThrow(NotFound);
  });

  test("only the chosen reach the team; threads and the rest never do", async () => {
    const { app, lead, list, by, takeAll, signOff, send, id } =
      await drafted(2);
    const [first, second] = await list();
    const thread = {
      audience: "side" as const,
      text: "CANARY",
      once: undefined,
    };
    await reply(app, lead, first?.id ?? "", thread);
    const chosen = [first?.id ?? ""];
    await choose(app, lead, { shown: entries(await list()), chosen });
    await takeAll();
    await signOff();
    expect(await list("sent")).toEqual([]);
    await send();
    const sent = await list("sent");
    expect(sent).toMatchObject([{ number: 1, replies: 0, sentAt: /./ }]);
    expect(JSON.stringify(sent)).not.toContain("CANARY");
    expect(await listPositions(app.db, id, "sent")).toHaveLength(2);
    const late = {
      shown: entries([second ?? sent[0]].flatMap((c) => c ?? [])),
      chosen: [second?.id ?? ""],
    };
    await expect(choose(app, lead, late)).rejects.toThrow(NotNow);
    const words = {
      text: "x",
      kind: "fact" as const,
      department: "",
      version: 2,
    };
    await expect(
      reword(app, by("councilContributor"), first?.id ?? "", words),
    ).rejects.toThrow(NotNow);
  });

  test("a sign-off that is pressed twice is given once", async () => {
    const { app, by, takeAll, ready, id } = await drafted();
    await takeAll();
    const seen = (await lastResponseEdit(app.db, id)) ?? "";
    const press = { seen, once: "k" };
    const sponsor = by("sponsor");
    await ready();
    await Promise.all([
      signOffResponse(app, sponsor, press),
      signOffResponse(app, sponsor, press),
    ]);
    const given = await app.db.selectFrom("sign_off").selectAll().execute();
    expect(given).toHaveLength(1);
  });

  test("the sponsor signs what the lead marked as ready, and nothing else", async () => {
    const { app, lead, by, id, takeAll, ready, signOff, send, facts } =
      await drafted(1);
    const last = async () => (await lastResponseEdit(app.db, id)) ?? "";
    const sign = async (role: "sponsor" | "councilLead") =>
      signOffResponse(app, by(role), { seen: await last() });
    await expect(ready()).rejects.toThrow(NotNow);
    await takeAll();
    await expect(sign("sponsor")).rejects.toThrow(NotNow);
    await expect(markReady(app, lead, { seen: "" })).rejects.toThrow(NotNow);
    const before = { seen: await last() };
    const contributor = by("councilContributor");
    await expect(markReady(app, contributor, before)).rejects.toThrow(
      Forbidden,
    );
    await ready();
    expect(await facts()).toMatchObject({
      responseReady: true,
      responseSignedOff: false,
    });
    await expect(send()).rejects.toThrow(NotNow);
    await expect(sign("councilLead")).rejects.toThrow(Forbidden);
    await expect(
      signOffResponse(app, by("sponsor"), { seen: "2020-01-01" }),
    ).rejects.toThrow(NotNow);
    await signOff();
    await send();
  });

  test("who signs reads all that is sent, however long", async () => {
    const { app, challenge, lead, list, by, id } = await drafted();
    const text = `${"It was so. ".repeat(40)}And no longer.`;
    await annotate(app, by("councilContributor"), 1, {
      ...{ block: "", quote: "", kind: "fact", department: "", text },
      once: undefined,
    });
    const all = await list();
    const chosen = all.map((one) => one.id);
    await choose(app, lead, { shown: entries(all), chosen });
    for (const [role, page] of [
      ["councilLead", readyPage],
      ["sponsor", signOffPage],
    ] as const) {
      const shown = await page(
        argsOf(app, {
          visitor: challenge.people[role],
          params: { challengeId: id },
        }),
      );
      expect(JSON.stringify(shown)).toContain("And no longer.");
    }
  });

  test("the sign-off lapses on any later change, and is needed to send", async () => {
    const { app, by, list, takeAll, ready, signOff, send, facts } =
      await drafted(1);
    await takeAll();
    await signOff();
    expect((await facts()).responseSignedOff).toBe(true);
    const letters = await listMail(app.db, { limit: 50, offset: 0 });
    expect(
      letters.filter(({ subject }) => subject.includes("signed off")),
    ).toMatchObject([{ recipient: by("councilLead").who.email }]);
    // What stays with the council is none of what the sponsor read.
    const contributor = by("councilContributor");
    await annotate(app, contributor, 1, { ...comment, text: "Between us" });
    expect((await facts()).responseSignedOff).toBe(true);
    const kept = (await list()).find(({ text }) => text === "Between us");
    await remove(app, contributor, kept?.id ?? "");
    expect((await facts()).responseSignedOff).toBe(true);
    const [one] = await list();
    const words = { text: "x", kind: "fact" as const, department: "" };
    await reword(app, by("councilContributor"), one?.id ?? "", {
      ...words,
      version: 1,
    });
    const lapsed = { responseReady: false, responseSignedOff: false };
    expect(await facts()).toMatchObject(lapsed);
    await expect(send()).rejects.toThrow(NotNow);
    await ready();
    // Ready again is not signed again.
    expect((await facts()).responseSignedOff).toBe(false);
    await expect(send()).rejects.toThrow(NotNow);
    await signOff();
    await send();
  });

  test("a department taken off the list ends a sign-off, and brings none back", async () => {
    const { app, id, lead, takeAll, signOff, facts } = await drafted();
    await addDepartments(app, lead, { names: ["HR"], once: undefined });
    const set = async (status: "waived" | "removed") => {
      const [hr] = await listDepartments(app.db, id);
      const version = hr?.version ?? 0;
      const input = { status, reason: "A slip", version };
      await setDepartment(app, lead, hr?.id ?? "", input);
    };
    await set("waived");
    await takeAll();
    await signOff();
    expect((await facts()).responseSignedOff).toBe(true);
    await set("removed");
    expect((await facts()).responseSignedOff).toBe(false);
    await signOff();
    await addDepartments(app, lead, { names: ["Parks"], once: undefined });
    await set("removed");
    expect((await facts()).responseSignedOff).toBe(false);
  });

  test("another draft needs another sign-off", async () => {
    const { app, challenge, area, takeAll, signOff, facts } = await drafted();
    await takeAll();
    await signOff();
    await aSentDraft(app, challenge, area);
    expect((await facts()).responseSignedOff).toBe(false);
  });
});
