import { expect, test } from "vitest";
import {
  draftFrom,
  isPartOf,
  keyOf,
  keyUnder,
  ticksElsewhere,
  typedSince,
  verdictOn,
} from "#app/enhance/keep-typing/draft.ts";

const at = "2026-03-02T09:00:00.000Z";
const draft = (text: string, version: string | null = "3") => ({
  at,
  version,
  fields: [
    ["narrative", text],
    ["lead", ""],
  ] as Array<[string, string]>,
  touched: ["narrative"],
});
const drawn = (text: string, version: string | null = "3") => ({
  version,
  fields: [["narrative", text]] as Array<[string, string]>,
});

test("a draft that the server has is gone, whatever trimming did to it", () => {
  expect(verdictOn(draft("One\r\ntwo \n"), drawn("One\ntwo", "4"))).toBe(
    "gone",
  );
});

test("a draft of the version still there is put back", () => {
  expect(verdictOn(draft("Mine"), drawn("Old"))).toBe("restore");
  expect(verdictOn(draft("Mine", null), drawn("", null))).toBe("restore");
});

test("a new form in which nothing was typed starts as its address asks", () => {
  expect(verdictOn(draft("", null), drawn("Preset", null))).toBe("gone");
  // What was emptied on purpose stays empty.
  expect(verdictOn(draft(""), drawn("Old"))).toBe("restore");
});

test("a draft that somebody saved over is only offered", () => {
  expect(verdictOn(draft("Mine"), drawn("Theirs", "4"))).toBe("offer");
  expect(typedSince(draft("Mine"), drawn("Theirs", "4"))).toEqual([
    ["narrative", "Mine"],
  ]);
});

test("what its writer did not touch is no part of a draft", () => {
  const kept = { ...draft("Mine"), touched: ["lead"] };
  const theirs = drawn("Theirs", "4");
  expect(verdictOn(kept, theirs)).toBe("gone");
  const lead: Array<[string, string]> = [["lead", "Head of Insight"]];
  const typed = {
    ...kept,
    fields: [...draft("Old").fields.slice(0, 1), ...lead],
  };
  expect(verdictOn(typed, theirs)).toBe("offer");
  expect(typedSince(typed, theirs)).toEqual(lead);
});

test("only a tick that was touched is carried to where its box is not drawn", () => {
  const fields: Array<[string, string]> = [
    ["text", "Typed"],
    ["evidence", "here"],
    ["evidence", "on-another-page"],
    ["findings", "merged-since"],
  ];
  const boxes: Array<[string, string]> = [
    ["evidence", "here"],
    ["evidence", "not-ticked"],
    ["findings", "another"],
  ];
  const carried = (...touched: string[]) =>
    ticksElsewhere({ fields, touched }, boxes).map(([, value]) => value);
  expect(carried("text")).toEqual([]);
  expect(carried("text", "evidence")).toEqual(["on-another-page"]);
  expect(carried("findings")).toEqual(["merged-since"]);
});

test("a store that holds something else holds no draft", () => {
  expect(draftFrom(JSON.stringify(draft("Mine")))).toEqual(draft("Mine"));
  for (const odd of [null, "", "{", "7", "null", '{"at":"x"}', '{"at":1}']) {
    expect(draftFrom(odd)).toBeNull();
  }
});

test("a draft is over once all of it is sent, and not before", () => {
  const draft = {
    at: "2026-03-01T09:00:00.000Z",
    version: null,
    fields: [
      ["text", "Two lines\nof text"],
      ["area", ""],
    ] as Array<[string, string]>,
    touched: ["text"],
  };
  const sent: Array<[string, string]> = [["text", "Two lines\r\nof text "]];
  expect(isPartOf(draft, [...sent, ["once", "k"]])).toBe(true);
  expect(isPartOf(draft, [["text", "Two lines"]])).toBe(false);
  expect(isPartOf(draft, [["note", "Two lines\nof text"]])).toBe(false);
});

test("a draft is of all that its address asks for, but not of a page of a list", () => {
  const key = (search: string) =>
    keyOf("p1", new URL(`http://localhost/plan/new${search}`), "action");
  expect(key("?answers=r1")).not.toBe(key("?answers=r2"));
  expect(key("?answers=r1")).not.toBe(key(""));
  expect(key("?answers=r1&choices=2&page=3")).toBe(key("?answers=r1"));
  const rows = new URL("http://localhost/comments?area=leadership");
  const all = new URL("http://localhost/comments");
  expect(keyOf("p1", rows, "alike", true)).toBe(keyOf("p1", all, "alike"));
  expect(key("?answers=r1").startsWith(keyUnder("p1", "/plan/new"))).toBe(true);
  expect(key("").startsWith(keyUnder("p1", "/plan"))).toBe(false);
});
