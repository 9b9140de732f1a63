import { expect, test } from "vitest";
import { roles } from "#workflows/people.ts";
import {
  mayWriteInPlan,
  planRolesFrom,
  planWriters,
} from "#workflows/plan-permissions.ts";

test("of a challenge the council writes its plan, and all others but the office read it", () => {
  const parts = Object.fromEntries(
    roles.map((role) => [role, planRolesFrom([role])]),
  );
  expect(parts).toEqual({
    programmeManager: [],
    challengeManager: ["planViewer"],
    leadPeer: ["planViewer"],
    peer: ["planViewer"],
    councilLead: ["planLead"],
    councilContributor: ["planContributor"],
    sponsor: ["planViewer"],
    viewer: ["planViewer"],
  });
});

test("an own part counts beside it, and one that nobody knows counts for nothing", () => {
  expect(planRolesFrom(["sponsor"], ["planLead"])).toEqual([
    "planLead",
    "planViewer",
  ]);
  expect(planRolesFrom([], ["planOwner"])).toEqual([]);
});

test("what the policy says is what it allows: a viewer writes nothing", () => {
  for (const [content, parts] of planWriters) {
    for (const part of ["planLead", "planContributor", "planViewer"] as const) {
      expect(mayWriteInPlan(content, [part]), `${content} ${part}`).toBe(
        parts.includes(part),
      );
    }
    expect(parts).not.toContain("planViewer");
    expect(mayWriteInPlan(content, [])).toBe(false);
  }
});
