import { describe, expect, test } from "vitest";
import {
  finderOfOwners,
  ownerKey,
  readerOfOwners,
  unresolved,
} from "#workflows/owners.ts";
import { seeded } from "#test/support/seeded.ts";

/** "CF: joint, initials". */
const said = (text: string, names: string[] = []) =>
  readerOfOwners(names)(text).map(
    (owner) => `${owner.text}: ${owner.part}, ${owner.kind}`,
  );

describe("reading owners", () => {
  test.each([
    ["HR", ["HR: lead, team"]],
    ["Policy & Performance", ["Policy & Performance: lead, team"]],
    ["P. Shah", ["P. Shah: lead, person"]],
    // It might as well be "Customer Insight".
    ["Priya Shah", ["Priya Shah: lead, unknown"]],
    ["Northshire Police", ["Northshire Police: lead, outsideBody"]],
    ["Head of\nHousing", ["Head of\nHousing: lead, post"]],
    ["All HOS", ["All HOS: lead, everybody"]],
    ["All\nHOS", ["All\nHOS: lead, everybody"]],
    ["TBC", ["TBC: lead, unknown"]],
    ["n/a", []],
    [" – ", []],
    ["", []],

    ["CF FS", ["CF: joint, initials", "FS: joint, initials"]],
    ["HB CEO", ["HB: joint, initials", "CEO: joint, post"]],
    [
      "CF FS Forum",
      ["CF: joint, initials", "FS: joint, initials", "Forum: joint, team"],
    ],
    ["EDI HR Team", ["EDI HR Team: lead, team"]],
    [
      "CEDIS / Equalities Team/CB",
      [
        "CEDIS: joint, unknown",
        "Equalities Team: joint, team",
        "CB: joint, initials",
      ],
    ],
    [
      "Human Resources Advisor/ Corporate Service Development Officer",
      [
        "Human Resources Advisor: joint, post",
        "Corporate Service Development Officer: joint, post",
      ],
    ],
    [
      "Group Leaders\nMember Development Steering Group\nCF HP",
      [
        "Group Leaders: joint, post",
        "Member Development Steering Group: joint, team",
        "CF: joint, initials",
        "HP: joint, initials",
      ],
    ],
    [
      "Cllr A Brown and Head of Housing",
      ["Cllr A Brown: joint, person", "Head of Housing: joint, post"],
    ],
    ["Finance, HR", ["Finance: joint, team", "HR: joint, team"]],
    [
      "Arts Trust and/or HR",
      ["Arts Trust: joint, outsideBody", "HR: joint, team"],
    ],

    [
      "Managers and staff, supported by HR",
      ["Managers and staff: lead, everybody", "HR: support, team"],
    ],
    [
      "Managers and staff\nSupported by HR and staff networks",
      [
        "Managers and staff: lead, everybody",
        "HR: support, team",
        "staff networks: support, team",
      ],
    ],
    [
      "Equalities Team (lead), HR",
      ["Equalities Team: lead, team", "HR: support, team"],
    ],
    [
      "Lead: HR; Support: Finance, Legal",
      ["HR: lead, team", "Finance: support, team", "Legal: support, team"],
    ],
    [
      "HR in partnership with Wexford Trust",
      ["HR: lead, team", "Wexford Trust: joint, outsideBody"],
    ],
  ])("%j", (text, owners) => {
    expect(said(text)).toEqual(owners);
  });

  test.each([
    "Corporate Improvement & Policy Officer",
    "Director of People and Policy",
    "Children, Families & Partnerships Manager",
    "Housing, Planning and Licensing",
    "Communications Manager and team",
    "HR&OD",
  ])("%j is the name of one", (text) => {
    expect(readerOfOwners()(text).map((owner) => owner.text)).toEqual([text]);
  });

  test("what the plan knows already is found whole before anything is parted", () => {
    const known = ["Legal/Democratic Services", "Oak, Elm and Co", "FOI"];
    expect(said("Legal/Democratic Services/ HR", known)).toEqual([
      "Legal/Democratic Services: joint, team",
      "HR: joint, team",
    ]);
    expect(said("Oak, Elm and Co and HR", known)).toEqual([
      "Oak, Elm and Co: joint, unknown",
      "HR: joint, team",
    ]);
    expect(said("Planning and FOI", [...known, "Planning"])).toHaveLength(2);
    expect(said("Planning and FOI")).toHaveLength(1);
    // Not within another word.
    expect(said("FOIL and Co", known)).toHaveLength(1);
  });

  test("no word is lost or changed, whatever is written", () => {
    const pieces =
      "CF|HR|CEO|Equalities Team|Policy & Performance|Head of Housing|Cllr A. Brown|All HOS|staff|(lead)|(joint)|Supported by|Lead:|with|and|&|/|,|;|\n| |–|2025/26|Children’s|é𝄞|(acting)".split(
        "|",
      );
    const joining =
      /supported by|lead:|\(lead\)|\(joint\)|- lead|\b(?:and|with)\b|[\s,;/&–:]/gi;
    const odd: string[] = [];
    for (let seed = 0; seed < 5000; seed += 1) {
      const { below, oneOf } = seeded(seed);
      const words = Array.from({ length: below(8) }, () => oneOf(pieces));
      const text = words.join(oneOf([" ", ""]));
      let between = "";
      let from = 0;
      for (const owner of readerOfOwners(["Policy & Performance"])(text)) {
        if (owner.text !== text.slice(owner.start, owner.end)) odd.push(text);
        if (owner.start < from || owner.text.trim() === "") odd.push(text);
        between += ` ${text.slice(from, owner.start)}`;
        from = owner.end;
      }
      const left = `${between} ${text.slice(from)}`.replaceAll(joining, "");
      if (left !== "") odd.push(`${text}: ${left}`);
    }
    expect(odd).toEqual([]);
  });

  test("hostile text takes no time, and is one owner", () => {
    const started = performance.now();
    for (const piece of ["CF ", "and ", "/", "(", "\n", " ", "all "]) {
      readerOfOwners()(`HR${piece.repeat(100_000)}HR`);
      readerOfOwners()(piece.repeat(300));
    }
    expect(performance.now() - started).toBeLessThan(1000);
    expect(readerOfOwners()("HR / ".repeat(1000))).toHaveLength(1);
  });
});

describe("what a plan remembers", () => {
  const read = readerOfOwners();
  const plan = ["CF FS", "CF, Equalities Team", "Equalities  team", "All HOS"];
  const readings = plan.flatMap(read);

  test("once somebody said who CF is, every CF is resolved", () => {
    const find = finderOfOwners(
      new Map([
        ["CF", "owner-1"],
        ["Equalities Team", "owner-2"],
        ["People & Policy", "owner-3"],
      ]),
    );
    expect(find(readings).map(({ owner }) => owner)).toEqual([
      "owner-1",
      null,
      "owner-1",
      "owner-2",
      "owner-2",
      null,
    ]);
    expect(find(read("People and policy"))[0]?.owner).toBe("owner-3");
  });

  test("what nobody resolved is listed once, initials first", () => {
    const nobody = finderOfOwners(new Map());
    expect(unresolved(nobody(readings))).toEqual([
      { text: "CF", kind: "initials", count: 2 },
      { text: "FS", kind: "initials", count: 1 },
      { text: "Equalities Team", kind: "team", count: 2 },
      { text: "All HOS", kind: "everybody", count: 1 },
    ]);
    const some = finderOfOwners(new Map([["cf", "owner-1"]]));
    expect(unresolved(some(readings))[0]?.text).toBe("FS");
  });

  test.each([
    ["C.F.", "CF"],
    ["Policy & Performance", "policy  and\nperformance"],
    ["Children’s Services", "Children's services"],
  ])("%j and %j are the same owner", (one, other) => {
    expect(ownerKey(one)).toBe(ownerKey(other));
  });
});
