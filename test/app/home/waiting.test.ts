import { expect, test } from "vitest";
import { waitingFor } from "#app/home/waiting.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { insertSession } from "#db/queries/session-changes.ts";
import { insertAssignments } from "#db/queries/assignments.ts";
import { saveCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aPlanOf } from "#test/app/plan/a-plan.ts";
import { plainAction } from "#test/app/plan/a-report.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { counting } from "#test/support/statements.ts";
import { answerAll, signOff } from "#test/support/self-assessment.ts";

const own = (stage: Stage, role: ChallengeRole) => [stage, role] as const;

test.each([
  [...own("scoping", "challengeManager"), ["Your step: agree the scope"]],
  [...own("scoping", "leadPeer"), []],
  [
    ...own("selfAssessment", "councilContributor"),
    ["Write the self-assessment"],
  ],
  [...own("selfAssessment", "sponsor"), []],
  [...own("findings", "leadPeer"), ["Your step: agree the findings"]],
  [...own("findings", "peer"), ["Write findings and agree them"]],
  [...own("findings", "councilLead"), []],
  [
    ...own("councilResponse", "sponsor"),
    ["Read the draft report and comment on it"],
  ],
  [...own("councilResponse", "viewer"), []],
  [...own("improvement", "councilLead"), ["Your step: publish the report"]],
  [...own("improvement", "leadPeer"), []],
  [...own("closed", "councilLead"), []],
] as const)("at %s waits for the %s: %j", async (stage, role, steps) => {
  const app = await testApp();
  const { people } = await aChallenge(app, { stage });
  const [place] = await waitingFor(app, people[role]);
  expect(place?.toDo.map(({ sentence }) => sentence)).toEqual(steps);
});

test("on one’s own side’s turn it says who takes the step", async () => {
  const app = await testApp();
  const { people } = await aChallenge(app, { stage: "scoping" });
  const turnFor = async (role: ChallengeRole) =>
    (await waitingFor(app, people[role]))[0]?.turn;
  expect(await turnFor("leadPeer")).toBe("Your side (challenge manager)");
  expect(await turnFor("viewer")).toBe("Peer team");
});

test("a sign-off waits for the sponsor once all else is in", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const forSponsor = async () =>
    (await waitingFor(app, cast.people.sponsor))[0];
  expect(await forSponsor()).toMatchObject({ toDo: [] });
  await answerAll(app, cast);
  expect(await forSponsor()).toMatchObject({
    toDo: [
      {
        sentence: "Sign off the self-assessment",
        href: `/challenges/${cast.id}/self-assessment/sign-off`,
      },
    ],
  });
  await signOff(app, cast);
  expect(await forSponsor()).toMatchObject({ toDo: [] });
});

test("who signs in many challenges costs no more than who signs in a few", async () => {
  const app = await testApp();
  const { people } = await aChallenge(app, { stage: "selfAssessment" });
  const alsoIn = async (challenges: number) => {
    for (let made = 0; made < challenges; made += 1) {
      const { id } = await aChallenge(app, { stage: "selfAssessment" });
      await app.db
        .updateTable("membership")
        .set({ person_id: people.sponsor.id })
        .where("challenge_id", "=", id)
        .where("role", "=", "sponsor")
        .execute();
    }
    const counted = counting(app);
    const places = await waitingFor(counted.app, people.sponsor);
    return { places: places.length, ...counted.count };
  };
  const { statements } = await alsoIn(5);
  expect(await alsoIn(6)).toEqual({ places: 12, statements });
});

test("the response waits to be ready, for the sponsor, then to be sent", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "councilResponse" });
  const waits = async (role: "councilLead" | "sponsor") =>
    (await waitingFor(app, cast.people[role]))[0]?.toDo.map(
      ({ sentence }) => sentence,
    );
  const send = "Your step: send the council’s response";
  const ready = "Mark the council’s response as ready for the sponsor";
  const sign = "Sign off the council’s response";
  expect(await waits("councilLead")).toEqual([ready, send]);
  expect(await waits("sponsor")).not.toContain(sign);
  const seen = (await lastResponseEdit(app.db, cast.id)) ?? "";
  await markReady(app, cast.by("councilLead"), { seen });
  expect(await waits("councilLead")).toEqual([send]);
  expect(await waits("sponsor")).toContain(sign);
  await signOffResponse(app, cast.by("sponsor"), { seen });
  expect(await waits("sponsor")).not.toContain(sign);
});

test("a published report is published once; overdue actions wait", async () => {
  const app = await testApp("2026-09-02T09:00:00.000Z");
  const { id, by, people } = await aChallenge(app, { stage: "improvement" });
  await app.db
    .updateTable("challenge")
    .set({ published_at: app.now() })
    .where("id", "=", id)
    .execute();
  const dues = [
    ["May 2026", "underWay"],
    ["June 2026", "complete"],
    ["May 2027", "notStarted"],
    ["TBC", "underWay"],
  ] as const;
  const { planAttempt } = await aPlanOf(app, id);
  for (const [byWhen, status] of dues) {
    const due = { ...plainAction, byWhen, status };
    await addAction(app, planAttempt(by("councilLead")), due);
  }
  const [place] = await waitingFor(app, people.councilLead);
  expect(place?.now).toBe("The council works through its improvement plan.");
  expect(place?.toDo).toEqual([
    {
      sentence: "1 action of the improvement plan overdue",
      href: `/challenges/${id}/plan?due=overdue`,
    },
  ]);
});

test("what was given to a person counts while they may write it, and it is in scope", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const { id, people, framework } = cast;
  const writer = people.councilContributor;
  const [first, second] = framework.areas;
  const keys = [first, second].map((area) => area?.criteria[0]?.key ?? "");
  await insertAssignments(app.db, id, writer.id, keys);
  const toDo = async () =>
    (await waitingFor(app, writer))[0]?.toDo.map(({ sentence }) => sentence);
  expect(await toDo()).toEqual(["2 criteria assigned to you to answer"]);
  // "Does not apply" without a reason is no answer yet.
  await saveCriterionAnswers(app.db, [
    {
      id: "one",
      challengeId: id,
      criterionKey: keys[0] ?? "",
      version: 0,
      words: {
        evidenced: "",
        missing: "",
        claimedLevel: null,
        lead: "",
        notApplicable: true,
        notApplicableReason: "",
      },
      recheck: false,
      by: writer.id,
      at: app.now(),
    },
  ]);
  expect(await toDo()).toEqual(["2 criteria assigned to you to answer"]);
  const scope = framework.areas.map(({ key }) => key).slice(1);
  await app.db
    .updateTable("challenge")
    .set({ areas_in_scope: JSON.stringify(scope) })
    .execute();
  expect(await toDo()).toEqual(["1 criterion assigned to you to answer"]);
  await app.db
    .updateTable("membership")
    .set({ role: "viewer" })
    .where("person_id", "=", writer.id)
    .execute();
  expect(await toDo()).toEqual([]);
});

test("notes are asked for once a session is over", async () => {
  const app = await testApp("2026-07-06T08:00:00.000Z");
  const { id, people } = await aChallenge(app, { stage: "interviews" });
  const clocks = [
    // In July the clocks in the council are an hour ahead of the server's.
    ["2026-07-06T08:00", "2026-07-06T09:00"],
    ["2026-07-06T08:30", "2026-07-06T09:30"],
    ["2026-07-07T09:00", "2026-07-07T10:00"],
  ] as const;
  for (const [startsAt, endsAt] of clocks) {
    await insertSession(app.db, {
      id: app.newId(),
      challengeId: id,
      words: {
        ...{ kind: "interview", title: "Staff networks", groupId: null },
        ...{ startsAt, endsAt, place: "", link: "", who: "Chairs" },
      },
      peers: [people.peer.id],
      by: people.leadPeer.id,
      at: app.now(),
    });
  }
  const [place] = await waitingFor(app, people.peer);
  expect(place?.toDo).toEqual([
    {
      sentence: "1 session of yours without notes",
      href: `/challenges/${id}/timetable?mine=1`,
    },
  ]);
});
