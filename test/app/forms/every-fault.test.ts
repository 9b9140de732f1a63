import { expect, test } from "vitest";
import type { ZodType } from "zod";
import { annotateSchema, rewordSchema } from "#app/comments/comment.ts";
import { changeSchema } from "#app/evidence/evidence.ts";
import { askSchema, decisionSchema } from "#app/evidence/request.ts";
import { exampleSchema } from "#app/examples/example.ts";
import { sessionSchema } from "#app/interviews/session.ts";
import { noteSchema } from "#app/notes/note.ts";
import { inviteSchema } from "#app/people/invitation.ts";
import { actionSchema } from "#app/plan/action.ts";
import { challengeSchema } from "#app/programme/challenge.ts";
import { scopeSchema } from "#app/scope/scope.ts";
import { criterionAnswerSchema } from "#app/self-assessment/answers.ts";

const faultsOf = (schema: ZodType, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path }) => String(path[0]));

test.each<[string, ZodType, object, string[]]>([
  [
    "a challenge",
    challengeSchema,
    {
      frameworkKey: "eflg-2009",
      mode: "award",
      managerName: "Mo",
      areasInScope: [],
    },
    ["title", "levelSought", "areasInScope", "managerEmail"],
  ],
  [
    "an invitation",
    inviteSchema,
    { role: "peer", email: "no" },
    ["name", "email", "organisations"],
  ],
  [
    "a session",
    sessionSchema,
    { kind: "interview", starts: "10:00", ends: "09:00" },
    ["title", "who", "day", "ends"],
  ],
  [
    "a session with a link that is none",
    sessionSchema,
    {
      kind: "interview",
      title: "Staff",
      who: "Two team leaders",
      day: "2026-03-10",
      starts: "10:00",
      ends: "09:00",
      link: "by video",
    },
    ["link", "ends"],
  ],
  [
    "a scope",
    scopeSchema,
    {
      mode: "award",
      daysOnSite: "2",
      commentWorkingDays: "15",
      areas: ["leadership"],
      version: "1",
    },
    ["title", "levelSought"],
  ],
  [
    "a comment on a passage",
    annotateSchema(() => "What the team saw."),
    { block: "finding:1", quote: "not there" },
    ["quote", "kind", "text"],
  ],
  [
    "a comment on words that stand there twice",
    annotateSchema(() => "Here data, there data."),
    { block: "finding:1", quote: "data", kind: "fact" },
    ["start", "text"],
  ],
  [
    "a comment that is changed",
    rewordSchema("What the team saw."),
    { quote: "not there", kind: "fact", version: "1" },
    ["quote", "text"],
  ],
  [
    "a signpost",
    exampleSchema,
    { kind: "signpost", leadIn: "A hub" },
    ["text", "council"],
  ],
  [
    "an action of the plan",
    actionSchema(0),
    { status: "complete", rag: "purple" },
    ["text", "rag", "progress"],
  ],
  [
    "a request for evidence",
    askSchema("2026-03-01"),
    { due: "2026-02-28" },
    ["question", "due"],
  ],
  [
    "a decision on a request",
    decisionSchema("2026-03-01"),
    { decision: "askAgain", due: "2026-02-28", version: "1" },
    ["reason", "due"],
  ],
  [
    "a waived request",
    decisionSchema("2026-03-01"),
    { decision: "waive", due: "tomorrow", version: "1" },
    ["reason", "due"],
  ],
  [
    "a criterion's answer",
    criterionAnswerSchema,
    { notApplicable: true, lead: "x".repeat(201), version: "1" },
    ["lead", "notApplicableReason"],
  ],
  [
    "a reading note",
    noteSchema,
    { source: "selfAssessment", place: "workforce" },
    ["text", "judgement", "confidence", "place"],
  ],
  [
    "a changed web link",
    changeSchema("link"),
    { version: "1" },
    ["title", "url", "sensitivity"],
  ],
  [
    "a changed place in another item",
    changeSchema("pointer"),
    { version: "1" },
    ["title", "pointer", "sensitivity"],
  ],
])("one press shows every fault of %s", (_, schema, typed, faults) => {
  expect(faultsOf(schema, typed)).toEqual(expect.arrayContaining(faults));
});

test("a rule on several fields waits until they are good", () => {
  expect(
    faultsOf(inviteSchema, { name: "Mo", email: "mo@example.org" }),
  ).toEqual(["role"]);
});
