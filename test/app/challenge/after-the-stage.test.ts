import { expect, test } from "vitest";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { loader as register } from "#app/routes/evidence.tsx";
import { loader as requests } from "#app/routes/evidence.requests.tsx";
import { loader as request } from "#app/routes/evidence.request.tsx";
import { loader as findings } from "#app/routes/findings.tsx";
import { loader as outcomes } from "#app/routes/outcomes.tsx";
import { loader as plan } from "#app/routes/challenge-plan.tsx";
import { loader as recommendations } from "#app/routes/recommendations.tsx";
import { loader as timetable } from "#app/routes/timetable.tsx";
import { insertVersion } from "#db/queries/reports.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

async function aPeersPages() {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage: "evidence" });
  const address = await askForEvidence(app, by("peer"), {
    question: "Which?",
    place: "",
    due: null,
    once: undefined,
  });
  await app.db
    .updateTable("evidence_request")
    .set({ due: "2026-03-01" })
    .execute();
  const requestId = address.split("/").at(-1) ?? "";
  const args = () =>
    argsOf(app, {
      visitor: people.peer,
      params: { challengeId: id, requestId },
    });
  const moveTo = (state: string) =>
    app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
  let number = 0;
  const sent = (kind: "draft" | "final") =>
    insertVersion(app.db, {
      id: app.newId(),
      challenge_id: id,
      number: (number += 1),
      kind,
      title: "Report",
      blocks: "[]",
      sha256: "",
      created_at: app.now(),
      created_by: people.peer.id,
    });
  return { args, moveTo, sent };
}

test("a withdrawn challenge waits for nothing", async () => {
  const { args, moveTo } = await aPeersPages();
  expect(await request(args())).toMatchObject({ overdue: true });
  await moveTo("withdrawn");
  expect(await request(args())).toMatchObject({
    overdue: false,
    waits: "The challenge was withdrawn before the council replied.",
  });
  expect((await requests(args())).runs).toBe("over");
  expect(await register(args())).toMatchObject({ open: false });
  const over = /^The challenge was withdrawn before/;
  expect((await plan(args())).nothing).toMatch(over);
  expect((await timetable(args())).nothing).toMatch(over);
});

test("what is still to come is not said to be over", async () => {
  const { args, moveTo } = await aPeersPages();
  await moveTo("scoping");
  expect(await register(args())).toMatchObject({ ahead: true, open: false });
  expect((await requests(args())).runs).toBe("ahead");
  await moveTo("findings");
  expect(await register(args())).toMatchObject({ ahead: false });
});

test("what was sent is not said to be still to send", async () => {
  const { args, moveTo } = await aPeersPages();
  const said = async () => [
    (await findings(args())).list.agreedGoes,
    (await recommendations(args())).reads,
    (await outcomes(args())).reads,
  ];
  await moveTo("recommendations");
  expect((await said()).join(" ")).toMatch(
    /goes into the draft.*sees this when/,
  );
  for (const [state, report] of [
    ["councilResponse", "draft report"],
    ["improvement", "final report"],
  ] as const) {
    await moveTo(state);
    for (const one of await said()) {
      expect(one).toMatch(
        new RegExp(`(went into|sent to the council in) the ${report}`),
      );
    }
  }
});

test("a stage that was reopened knows that a report is out", async () => {
  const { args, moveTo, sent } = await aPeersPages();
  const said = async () =>
    [
      (await findings(args())).list.agreedGoes,
      (await recommendations(args())).reads,
      (await outcomes(args())).reads,
    ].join(" ");
  await sent("draft");
  await moveTo("recommendations");
  expect(await said()).not.toMatch(
    /when the draft report is sent|into the draft/,
  );
  expect(await said()).toMatch(/next version.*as the draft report has it/);
  await sent("final");
  for (const stage of ["finalising", "councilResponse"] as const) {
    await moveTo(stage);
    expect(await said()).toMatch(/next version.*as the final report has it/);
    expect(await said()).not.toContain("draft report");
  }
});

test.each([
  ["scoping", "cannot be changed yet"],
  ["findings", "can no longer be changed"],
  ["withdrawn", "cannot be changed"],
] as const)(
  "what is refused in %s is told by its moment",
  async (stage, said) => {
    const app = await testApp();
    const { by } = await aChallenge(app, { stage });
    const ask = { question: "Which?", place: "", due: null, once: undefined };
    await expect(askForEvidence(app, by("peer"), ask)).rejects.toThrow(
      `where this ${said}.`,
    );
  },
);
