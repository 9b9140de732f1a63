import { expect, test } from "vitest";
import type { Facts } from "#workflows/facts.ts";
import { ready, standing } from "#workflows/requirements.ts";
import { allMet, pointer } from "./all-met.ts";

test("warnings are shown and stop nothing", () => {
  const lonely: Facts = {
    ...allMet,
    hasVoluntarySectorSession: false,
    hasTradeUnionSession: false,
    findingsWithOneKindOfSource: [pointer],
    openQuestions: [pointer],
    findingsWithALostSource: [pointer],
  };
  expect(ready("submitSelfAssessment", lonely)).toBe(true);
  expect(ready("closeEvidence", lonely)).toBe(true);
  expect(ready("agreeFindings", lonely)).toBe(true);
  expect(ready("sendDraft", lonely)).toBe(true);
  const said = standing("closeEvidence", lonely).flatMap((one) => one.lacking);
  expect(said.map(({ sentence }) => sentence)).toEqual([
    "No session with the voluntary and community sector is planned",
    "No session with a trade union is planned",
  ]);
});

test.each([
  [100, "Area 1’s narrative is 100 words over the 600 asked for"],
  [1, "Area 1’s narrative is 1 word over the 600 asked for"],
])(
  "a narrative %i words too long is told, and may be submitted",
  (over, said) => {
    const areas = allMet.areas.map((area) => ({
      ...area,
      narrativeWordsOver: over,
    }));
    const facts: Facts = { ...allMet, areas };
    expect(ready("submitSelfAssessment", facts)).toBe(true);
    expect(
      standing("submitSelfAssessment", facts).flatMap(({ lacking }) =>
        lacking.map(({ sentence, where }) => [sentence, where]),
      ),
    ).toEqual([[said, "self-assessment/communities"]]);
  },
);

test("finishing the visit warns of what nobody read and of no session", () => {
  const facts: Facts = {
    ...allMet,
    hasSession: false,
    evidenceNeverOpened: [pointer, pointer],
  };
  expect(ready("finishInterviews", facts)).toBe(true);
  expect(
    standing("finishInterviews", facts).flatMap(({ lacking }) =>
      lacking.map(({ sentence, where }) => [sentence, where]),
    ),
  ).toEqual([
    ["No session was held", "timetable"],
    [
      "2 items of evidence were never opened by the peer team",
      "evidence?neverOpened=1",
    ],
  ]);
});

test("another draft says what is not answered, and may be sent", () => {
  const waiting: Facts = {
    ...allMet,
    commentsUnanswered: [pointer, pointer],
    commentsUnconfirmed: [pointer],
  };
  expect(ready("issueAnotherDraft", waiting)).toBe(true);
  expect(
    standing("issueAnotherDraft", waiting).flatMap(({ lacking }) =>
      lacking.map(({ sentence, where }) => [sentence, where]),
    ),
  ).toEqual([
    [
      "2 comments have no answer, and stay open in the next round",
      "comments?standing=unanswered",
    ],
    [
      "1 answer has no second reader, and does not go with this draft",
      "comments?standing=unconfirmed",
    ],
  ]);
});

test("closing warns of a final report that would stay inside", () => {
  const warns = (published: boolean) =>
    standing("close", { ...allMet, published }).flatMap(({ lacking }) =>
      lacking.map(({ sentence }) => sentence),
    );
  expect(warns(false)).toEqual([
    "The final report as last issued is not public, and a closed challenge publishes nothing",
  ]);
  expect(warns(true)).toEqual([]);
  expect(ready("close", { ...allMet, published: false })).toBe(true);
});

test("closing counts the areas for consideration that no action answers", () => {
  const warned = (considerationsWithoutAction: number) =>
    standing("close", {
      ...allMet,
      published: true,
      considerationsWithoutAction,
    }).flatMap(({ lacking }) => lacking.map(({ sentence }) => sentence));
  expect(warned(1)).toEqual(["1 area for consideration has no action"]);
  expect(warned(3)).toEqual(["3 areas for consideration have no action"]);
  expect(ready("close", { ...allMet, considerationsWithoutAction: 3 })).toBe(
    true,
  );
});
