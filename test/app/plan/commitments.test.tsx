import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { remove } from "#app/comments/reword.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import { StartPlan } from "#app/plan/StartPlan.tsx";
import {
  makeCommitment,
  takeCommitmentBack,
} from "#app/plan/commitments/make-commitment.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { startPlan } from "#app/plan/start-plan.server.ts";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { RemoveForm } from "#app/comments/RemoveForm.tsx";
import { loader as removal } from "#app/routes/comments.remove.tsx";
import { loader as formPage } from "#app/routes/comments.commitment.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as start } from "#app/routes/challenge-plan.start.tsx";
import { loader as planHistory } from "#app/routes/plan.history.tsx";
import { loader as plan } from "#app/routes/plan.table.tsx";
import { listActions } from "#db/queries/actions.ts";
import { testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aReportedChallenge } from "./a-report.ts";

const none = {
  recommendations: [],
  findings: [],
  commitments: [],
  once: undefined,
};

/** A comment that was sent and one that was not, before the plan is open. */
async function commented() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { id, planId, by, people, area } = challenge;
  const on = { reportVersionId: challenge.own("final"), areaKey: area };
  const inside = await aReportComment(app, challenge, {
    ...{ sent: false, ...on, text: "CANARY we knew of it" },
  });
  const sent = await aReportComment(app, challenge, {
    ...{ sent: true, ...on, text: "We shall have a board." },
  });
  const stageIs = (state: Stage) =>
    app.db.updateTable("challenge").set({ state }).execute();
  await stageIs("councilResponse");
  const make = (
    comment: string,
    text: string,
    role: ChallengeRole = "councilContributor",
    version = 0,
  ) => makeCommitment(app, by(role), comment, { text, version });
  const args = (role: ChallengeRole, more = {}) =>
    argsOf(app, {
      visitor: people[role],
      params: { challengeId: id, planId, ...more },
    });
  const comment = async (role: ChallengeRole, one: string) =>
    renderToStaticMarkup(
      <CommentPage
        page={await commentPage(args(role, { commentId: one }))}
        answered={undefined}
      />,
    );
  const action = async (role: ChallengeRole, one: string) =>
    renderToStaticMarkup(
      <ActionPage {...await actionPage(args(role, { actionId: one }))} />,
    );
  return {
    app,
    ...challenge,
    inside,
    sent,
    stageIs,
    make,
    args,
    comment,
    action,
  };
}

describe("a comment that becomes a commitment", () => {
  test("waits for the plan, is ticked where it starts, and is linked both ways", async () => {
    const room = await commented();
    const { app, planId, by, inside, sent, stageIs, make, args, comment } =
      room;
    await make(inside, "Train the depot.");
    await make(sent, "Begin a board.");
    const kept = await comment("councilLead", inside);
    expect(kept).toContain("Train the depot.");
    expect(kept).toContain("proposed as an action");
    await stageIs("improvement");
    const page = await start(args("councilLead"));
    const form = drawnAt("", <StartPlan {...page} answered={undefined} />);
    const ticked = form
      .querySelectorAll("input[name=commitments][checked]")
      .map((box) => box.getAttribute("value"));
    expect(ticked).toEqual([inside, sent]);
    const chosen = { ...none, commitments: ticked.map(String) };
    await startPlan(app, by("councilLead"), chosen);
    await startPlan(app, by("councilLead"), chosen);
    const actions = await listActions(app.db, { planId });
    expect(actions.map(({ text, areaKey }) => [text, areaKey])).toEqual([
      ["Train the depot.", room.area],
      ["Begin a board.", room.area],
    ]);
    const [first, second] = actions.map((one) => one.id);
    expect(await comment("councilLead", inside)).toContain(`/plan/${first}"`);
    expect(await room.action("councilLead", first ?? "")).toContain(
      `/comments/${inside}"`,
    );
    // What both sides read leads from one to the other for both of them.
    expect(await comment("peer", sent)).toContain(`/plan/${second}"`);
    expect(await room.action("peer", second ?? "")).toContain(
      `/comments/${sent}"`,
    );
  });

  test("tells the peer team nothing of what was not sent, nor of what is no action yet", async () => {
    const room = await commented();
    const { app, planId, by, inside, sent, stageIs, make, args } = room;
    const { comment, action } = room;
    await make(inside, "CANARY promise");
    await make(sent, "CANARY promise too");
    await stageIs("improvement");
    for (const role of ["peer", "viewer"] as const) {
      const seen = [
        await comment(role, sent),
        JSON.stringify(await plan(args(role))),
        JSON.stringify(await history(args(role))),
        JSON.stringify(await planHistory(args(role))),
      ];
      expect(seen.join()).not.toMatch(/CANARY|Commitment made.*promise/);
      expect((await plan(args(role))).offers).toBe(3);
    }
    expect((await plan(args("councilLead"))).offers).toBe(5);
    const commitments = [inside];
    await startPlan(app, by("councilLead"), { ...none, commitments });
    const [made] = await listActions(app.db, { planId });
    for (const role of ["peer", "viewer"] as const) {
      const shown = await action(role, made?.id ?? "");
      expect(shown).not.toMatch(/Promised in|CANARY we knew/);
      expect(shown).not.toContain(inside);
      const told = JSON.stringify(await planHistory(args(role)));
      expect(told).toContain("Action added: CANARY promise");
      const ofChallenge = JSON.stringify(await history(args(role)));
      expect(told + ofChallenge).not.toContain("Commitment");
    }
    expect(JSON.stringify(await history(args("councilLead")))).toContain(
      "Commitments of the council taken into the plan: 1 action",
    );
    // The form begins with no word of a comment that stays inside.
    await stageIs("councilResponse");
    const form = await formPage(args("councilLead", { commentId: sent }));
    expect(form.text).toBe("CANARY promise too");
  });

  test("starts in words of its own where the comment was not sent", async () => {
    const { inside, sent, args } = await commented();
    const text = async (commentId: string) =>
      (await formPage(args("councilLead", { commentId }))).text;
    expect(await text(inside)).toBe("");
    expect(await text(sent)).toBe("We shall have a board.");
  });

  test("is an action at once while there is a plan, and changed there", async () => {
    const { app, planId, by, inPlan, sent, stageIs, make } = await commented();
    await stageIs("improvement");
    const made = await make(sent, "Begin a board.");
    const [action] = await listActions(app.db, { planId });
    expect(made).toMatchObject({
      to: `/plans/${planId}/actions/${action?.id}`,
    });
    await expect(make(sent, "Another", "councilLead", 1)).rejects.toThrow(
      NotNow,
    );
    // Out of the plan again, it is offered as before.
    await removeAction(app, inPlan("councilLead"), action?.id ?? "", {
      version: action?.version ?? 0,
    });
    await startPlan(app, by("councilLead"), { ...none, commitments: [sent] });
    expect(await listActions(app.db, { planId })).toMatchObject([
      { number: 2, text: "Begin a board." },
    ]);
  });

  test("is changed and taken back by who may write the plan, two at a time", async () => {
    const { app, by, inside, sent, stageIs, make, comment } = await commented();
    await make(inside, "One");
    await make(inside, "Two", "councilLead", 1);
    await expect(make(inside, "Three", "councilLead", 1)).rejects.toThrow(
      Stale,
    );
    await expect(make(inside, "x", "sponsor", 2)).rejects.toThrow(Forbidden);
    await expect(make(inside, "x", "peer", 2)).rejects.toThrow(NotFound);
    await expect(make("nothing", "x")).rejects.toThrow(NotFound);
    const back = (version: number) =>
      takeCommitmentBack(app, by("councilLead"), inside, { version });
    await expect(back(1)).rejects.toThrow(Stale);
    await back(2);
    await expect(back(2)).rejects.toThrow(NotNow);
    await make(sent, "x");
    await stageIs("closed");
    await expect(make(sent, "x", "councilLead", 1)).rejects.toThrow(NotNow);
    const page = await comment("councilLead", sent);
    expect(page).toContain("no action of an improvement plan");
  });

  test("is asked for where the kind of a comment says that it is one", async () => {
    const { app, inside, make, comment } = await commented();
    await app.db.updateTable("comment").set({ kind: "commitment" }).execute();
    const before = await comment("councilLead", inside);
    expect(before).toContain("does not take the words of the comment");
    expect(before).toContain("as a commitment for the plan");
    await make(inside, "Begin a board.");
    const after = await comment("councilLead", inside);
    expect(after).not.toContain("does not take the words");
  });

  test("is told as made, changed and taken back, with what it said", async () => {
    const { app, by, inside, make, args, comment } = await commented();
    await make(inside, "One");
    await make(inside, "Two", "councilLead", 1);
    const back = { version: 2 };
    await takeCommitmentBack(app, by("councilContributor"), inside, back);
    expect(await comment("councilLead", inside)).toContain("Make a commitment");
    const told = JSON.stringify(await history(args("councilLead")));
    for (const words of [
      "Commitment made in a comment: Comment 1",
      "Commitment changed: Comment 1",
      "Commitment taken back: Comment 1",
      '"note":"Two"',
    ]) {
      expect(told).toContain(words);
    }
  });

  test("is not saved over unseen by who had one open that was taken back", async () => {
    const { app, by, inside, make, args } = await commented();
    await make(inside, "One");
    const back = (version: number) =>
      takeCommitmentBack(app, by("councilLead"), inside, { version });
    await back(1);
    // Whoever still writes at the first version is shown what became of it.
    const late = make(inside, "Mine", "councilLead", 1);
    const theirs = { version: 2, values: { text: "" } };
    await expect(late).rejects.toMatchObject({ theirs });
    const form = await formPage(args("councilLead", { commentId: inside }));
    expect(form).toMatchObject({ text: "", version: 2, isMade: false });
    await make(inside, "Anew", "councilContributor", 2);
    for (const version of [0, 1, 2]) {
      const over = make(inside, "Mine", "councilLead", version);
      await expect(over).rejects.toThrow(Stale);
      await expect(back(version)).rejects.toThrow(Stale);
    }
    await make(inside, "Both", "councilLead", 3);
  });

  test("goes no further where its comment is taken back, and can go as well", async () => {
    const { app, by, inside, sent, stageIs, make, args, comment } =
      await commented();
    await make(inside, "Train the depot.");
    const form = await removal(args("councilLead", { commentId: inside }));
    expect(
      renderToStaticMarkup(<RemoveForm page={form} answered={undefined} />),
    ).toContain("Train the depot.");
    await remove(app, by("councilLead"), inside);
    await stageIs("improvement");
    const begin = await start(args("councilLead"));
    expect(begin.commitments).toEqual([]);
    const { text } = drawnAt("", <StartPlan {...begin} answered={undefined} />);
    expect(text).toContain("One commitment is not proposed");
    expect(text).toContain("Comment 1");
    for (const commitments of [[inside], ["nothing"]]) {
      const taken = startPlan(app, by("councilLead"), { ...none, commitments });
      await expect(taken).rejects.toThrow(Invalid);
    }
    await expect(make(inside, "x", "councilLead", 1)).rejects.toThrow(NotNow);
    const page = await comment("councilLead", inside);
    expect(page).toContain("so it is not proposed as an action");
    expect(page).not.toContain("Change the commitment");
    const open = await formPage(args("councilLead", { commentId: inside }));
    expect(open).toMatchObject({ open: true, isRemoved: true, version: 1 });
    const back = (version: number) =>
      takeCommitmentBack(app, by("councilLead"), inside, { version });
    await back(1);
    expect(await comment("councilLead", inside)).not.toContain("commitment");
    expect(await comment("councilLead", sent)).toContain("Make a commitment");
  });
});
