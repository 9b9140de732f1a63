import { describe, expect, test } from "vitest";
import { annotate } from "#app/comments/annotate.server.ts";
import { reword } from "#app/comments/reword.server.ts";
import { reply } from "#app/comments/say.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import {
  addDepartments,
  setDepartment,
} from "#app/response/keep-departments.server.ts";
import { sendResponse } from "#app/response/send-response.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { listAnnotations } from "#db/queries/annotations.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { listPositions } from "#db/queries/positions.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";

const comment = {
  block: "",
  quote: "",
  kind: "fact" as const,
  department: "",
  text: "Not so",
  once: undefined,
};
const accepted = { position: "accepted" as const, reason: "", version: 0 };
const page = { limit: 50, offset: 0 };

async function drafted(comments = 0) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { by, id } = challenge;
  const area = challenge.framework.areas[0]?.key ?? "";
  const draft = await aSentDraft(app, challenge, area);
  for (let made = 0; made < comments; made += 1) {
    const text = `Not so ${made}`;
    await annotate(app, by("councilContributor"), 1, { ...comment, text });
  }
  const list = (annotations: "all" | "sent" = "all") =>
    listAnnotations(
      app.db,
      { challengeId: id, sight: { annotations, answers: "all" } },
      page,
    );
  const facts = async () =>
    factsOf(app.db, await enter(app.db, by("councilLead").who, id));
  const lead = by("councilLead");
  const signOff = async () =>
    signOffResponse(app, lead, {
      seen: (await lastResponseEdit(app.db, id)) ?? "",
    });
  const takeAll = async () => {
    for (const one of draft.recommendationIds) {
      await takePosition(app, lead, one, accepted);
    }
  };
  const send = () => sendResponse(app, { ...lead, version: 1, note: "" });
  return {
    app,
    challenge,
    draft,
    area,
    list,
    facts,
    by,
    lead,
    signOff,
    takeAll,
    send,
    id,
  };
}

const entries = (list: Array<{ id: string; version: number }>) =>
  list.map(({ id, version }) => `${id}:${version}`);

describe("departments", () => {
  test("are added once each, then gathered or waived with a reason", async () => {
    const { app, lead, id, facts } = await drafted();
    const form = { names: ["Housing", "HR"], once: "k" };
    await Promise.all([
      addDepartments(app, lead, form),
      addDepartments(app, lead, form),
    ]);
    await expect(
      addDepartments(app, lead, { names: ["housing"], once: undefined }),
    ).rejects.toThrow(Invalid);
    const [hr, housing] = await listDepartments(app.db, id);
    const gathered = {
      status: "gathered" as const,
      reason: "",
      readAt: hr?.updatedAt ?? "",
    };
    await setDepartment(app, lead, hr?.id ?? "", gathered);
    expect((await facts()).departmentsWaiting).toMatchObject([
      { name: "Housing" },
    ]);
    const waived = { ...gathered, status: "waived" as const, reason: "None" };
    const late = setDepartment(app, lead, hr?.id ?? "", waived);
    await expect(late).rejects.toMatchObject({
      theirs: { values: { status: "Gathered", reason: "" } },
    });
    await setDepartment(app, lead, housing?.id ?? "", {
      ...waived,
      readAt: housing?.updatedAt ?? "",
    });
    expect((await facts()).departmentsWaiting).toEqual([]);
  });

  test("are the council lead's, and of this challenge", async () => {
    const { app, by, lead, id } = await drafted();
    const form = { names: ["Housing"], once: undefined };
    await expect(
      addDepartments(app, by("councilContributor"), form),
    ).rejects.toThrow(Forbidden);
    await expect(addDepartments(app, by("peer"), form)).rejects.toThrow(
      NotFound,
    );
    await addDepartments(app, lead, form);
    const [housing] = await listDepartments(app.db, id);
    const other = await aChallenge(app, { stage: "councilResponse" });
    await expect(
      setDepartment(app, other.by("councilLead"), housing?.id ?? "", {
        status: "gathered",
        reason: "",
        readAt: housing?.updatedAt ?? "",
      }),
    ).rejects.toThrow(NotFound);
  });
});

describe("positions", () => {
  test("a second editor gets the first one's", async () => {
    const { app, lead, draft, id } = await drafted();
    const [first] = draft.recommendationIds;
    await takePosition(app, lead, first, accepted);
    const noted = {
      position: "noted" as const,
      reason: "No money",
      version: 0,
    };
    const late = takePosition(app, lead, first, noted);
    await expect(late).rejects.toThrow(Stale);
    await expect(late).rejects.toMatchObject({
      theirs: { version: 1, values: { position: "Accepted" } },
    });
    await takePosition(app, lead, first, { ...noted, version: 1 });
    expect(await listPositions(app.db, id, "all")).toMatchObject([
      { position: "noted" },
    ]);
    expect(await listPositions(app.db, id, "sent")).toEqual([]);
  });

  test("are taken on what the draft recommends, by the lead, at this stage", async () => {
    const { app, by, draft, lead } = await drafted();
    const [first] = draft.recommendationIds;
    await expect(takePosition(app, lead, "x", accepted)).rejects.toThrow(
      NotFound,
    );
    await expect(
      takePosition(app, by("sponsor"), first, accepted),
    ).rejects.toThrow(Forbidden);
    const other = await aChallenge(app, { stage: "councilResponse" });
    await expect(
      takePosition(app, other.by("councilLead"), first, accepted),
    ).rejects.toThrow(NotFound);
    const early = await aChallenge(app, { stage: "findings" });
    await expect(
      takePosition(app, early.by("councilLead"), first, accepted),
    ).rejects.toThrow(NotNow);
  });
});

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

  test("the sign-off lapses on any later change, and is needed to send", async () => {
    const { app, lead, by, list, takeAll, signOff, send, facts } =
      await drafted(1);
    await expect(signOff()).rejects.toThrow(NotNow);
    await takeAll();
    await expect(send()).rejects.toThrow(NotNow);
    await expect(
      signOffResponse(app, lead, { seen: "2020-01-01" }),
    ).rejects.toThrow(NotNow);
    await signOff();
    expect((await facts()).responseSignedOff).toBe(true);
    const [one] = await list();
    const words = { text: "x", kind: "fact" as const, department: "" };
    await reword(app, by("councilContributor"), one?.id ?? "", {
      ...words,
      version: 1,
    });
    expect((await facts()).responseSignedOff).toBe(false);
    await expect(send()).rejects.toThrow(NotNow);
    await expect(
      signOffResponse(app, by("sponsor"), { seen: "" }),
    ).rejects.toThrow(Forbidden);
    await signOff();
    await send();
  });

  test("another draft needs another sign-off", async () => {
    const { app, challenge, area, takeAll, signOff, facts } = await drafted();
    await takeAll();
    await signOff();
    await aSentDraft(app, challenge, area);
    expect((await facts()).responseSignedOff).toBe(false);
  });
});
