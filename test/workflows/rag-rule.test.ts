import { describe, expect, test } from "vitest";
import { readDueDate } from "#workflows/due-dates.ts";
import {
  type RagSeen,
  proposedRag,
  ragRuleSaid,
  ragShown,
} from "#workflows/rag-rule.ts";

const today = "2026-06-15";

const action = (byWhen: string, seen: Partial<RagSeen> = {}): RagSeen => ({
  status: "underWay",
  due: readDueDate(byWhen),
  lastProgressOn: "2026-06-01",
  knownSince: "2025-04-01",
  ...seen,
});

const late = "It is not complete, and the last day of “by when” has passed.";
const quiet = "It is under way, and no progress was recorded for 3 months.";
const fine = "It is under way, and nothing is late.";
const blank = "There is nothing to rate it by yet.";

describe("the rating that the rule proposes", () => {
  test.each([
    ["March 2026", { status: "complete" }, "green", "It is complete."],
    [
      "March 2026",
      { status: "carriedOver" },
      null,
      "It is carried over to the next plan.",
    ],
    ["14 June 2026", {}, "red", late],
    ["March 2026", { status: "notStarted" }, "red", late],
    ["15 June 2026", {}, "amber", "It is due within 4 weeks."],
    ["13 July 2026", {}, "amber", "It is due within 4 weeks."],
    ["14 July 2026", {}, "green", fine],
    [
      "13 July 2026",
      { status: "notStarted" },
      "red",
      "It has not started, and is due within 4 weeks.",
    ],
    ["14 July 2026", { status: "notStarted" }, null, blank],
    ["2027", { lastProgressOn: "2026-03-14" }, "amber", quiet],
    ["2027", { lastProgressOn: "2026-03-15" }, "green", fine],
    ["2027", { lastProgressOn: null }, "amber", quiet],
    ["2027", { lastProgressOn: null, knownSince: "2026-05-01" }, "green", fine],
    ["2027", { lastProgressOn: null, knownSince: null }, "green", fine],
    [
      "May 2026 onwards",
      { status: "notStarted" },
      "amber",
      "It has not started, though it was to run from a day that has passed.",
    ],
    ["July 2026 then ongoing", { status: "notStarted" }, null, blank],
    // None of these is a firm last day, however long ago.
    ["Ongoing", {}, "green", fine],
    ["March 2020 TBC", {}, "green", fine],
    ["Quarterly Jan/ Apr 2017", {}, "green", fine],
    ["within 6 months of adoption", { status: "notStarted" }, null, blank],
    ["", { status: "notStarted" }, null, blank],
  ] satisfies Array<[string, Partial<RagSeen>, string | null, string]>)(
    "%j, %o: %s",
    (byWhen, seen, rag, because) => {
      const proposed = proposedRag(action(byWhen, seen), today);
      expect(proposed).toEqual({ rag, because });
    },
  );

  test("a plan states its own numbers", () => {
    const numbers = { dueSoonDays: 10, quietMonths: 1 };
    const soon = action("26 June 2026");
    expect(proposedRag(soon, today, numbers).rag).toBe("green");
    expect(proposedRag(action("25 June 2026"), today, numbers)).toEqual({
      rag: "amber",
      because: "It is due within 10 days.",
    });
    const silent = action("2027", { lastProgressOn: "2026-05-14" });
    expect(proposedRag(silent, today, numbers).because).toBe(
      "It is under way, and no progress was recorded for 1 month.",
    );
  });

  test("today has to be a date", () => {
    expect(() => proposedRag(action("2027"), "today")).toThrow(RangeError);
  });
});

describe("the rule, as a page shows it", () => {
  test("its sentences stand in the order in which they are tried", () => {
    expect(ragRuleSaid()).toEqual([
      "Green when it is complete.",
      "No rating when it is carried over to the next plan.",
      "Red when it is not complete, and the last day of “by when” has passed.",
      "Red when it has not started, and is due within 4 weeks.",
      "Amber when it is due within 4 weeks.",
      "Amber when it has not started, though it was to run from a day that has passed.",
      "Amber when it is under way, and no progress was recorded for 3 months.",
      "Green when it is under way, and nothing is late.",
      "No rating when there is nothing to rate it by yet.",
    ]);
  });

  test("the reason of every rating is a sentence of it", () => {
    const said = ragRuleSaid().map((line) => line.replace(/^.*? when /, ""));
    for (const byWhen of ["May 2026", "1 July 2026", "2027", "Ongoing"]) {
      for (const status of ["notStarted", "underWay", "complete"] as const) {
        const { because } = proposedRag(action(byWhen, { status }), today);
        expect(said.map((line) => line.toLowerCase())).toContain(
          because.toLowerCase(),
        );
      }
    }
  });
});

describe("the rating that is shown", () => {
  const proposed = { rag: "red", because: late } as const;
  const override = {
    rag: "amber",
    reason: "The supplier has agreed.",
  } as const;

  test("is the rule’s until a person gives one", () => {
    expect(ragShown({ proposed, override: null })).toEqual({
      rag: "red",
      because: late,
      by: "rule",
      beside: null,
    });
  });

  test("is the person’s with the reason, the rule’s beside it", () => {
    expect(ragShown({ proposed, override })).toEqual({
      rag: "amber",
      because: "The supplier has agreed.",
      by: "person",
      beside: proposed,
    });
    const none = { rag: null, reason: "Paused by the Cabinet." };
    expect(ragShown({ proposed, override: none })).toMatchObject({
      rag: null,
      by: "person",
      beside: proposed,
    });
  });

  test("has nothing beside it where both say the same", () => {
    const same = { rag: "red", reason: "Late." } as const;
    expect(ragShown({ proposed, override: same }).beside).toBeNull();
  });

  test("is only what people say, where the plan uses no rule", () => {
    expect(ragShown({ proposed: null, override }).rag).toBe("amber");
    expect(ragShown({ proposed: null, override }).beside).toBeNull();
    expect(ragShown({ proposed: null, override: null })).toEqual({
      rag: null,
      because: "",
      by: null,
      beside: null,
    });
  });
});
