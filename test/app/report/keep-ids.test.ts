import { expect, test } from "vitest";
import { type Block, block } from "#app/report/blocks.ts";
import { blocksById, carry } from "#app/report/carry.ts";
import { anchorOf } from "#app/report/anchor.ts";
import { keepIds, withIdsOf } from "#app/report/keep-ids.ts";
import { entry, heading, writtenSection } from "#app/report/pieces.ts";

const section = (...paragraphs: string[]) =>
  writtenSection("background", paragraphs.join("\n\n"));
const ids = (blocks: Block[]) => blocks.map(({ id }) => id);

const first = "The council serves a city and the villages around it.";
const second = "Its members meet every month to look at progress.";
const third = "The team thanks everybody who took part.";

test("equal words keep their id when a paragraph comes before them", () => {
  const old = section(first, second);
  const next = keepIds(old, section("A word on dates.", first, second));
  expect(ids(next).slice(1)).toEqual(ids(old));
  expect(ids(old)).not.toContain(next[0]?.id);
});

test("a reworded paragraph keeps its id; a new one gets a new one", () => {
  const old = section(first, second, third);
  const next = keepIds(
    old,
    section(
      first,
      "Something else entirely, about budgets.",
      "Its members meet every quarter to look at progress.",
      third,
    ),
  );
  expect([next[0]?.id, next[2]?.id, next[3]?.id]).toEqual(ids(old));
  expect(ids(old)).not.toContain(next[1]?.id);
});

test("a paragraph taken out takes its id with it", () => {
  const old = section(first, second, third);
  const next = keepIds(old, section(first, third));
  expect(ids(next)).toEqual([old[0]?.id, old[2]?.id]);
});

test("ids survive several drafts and stay unique", () => {
  const one = section(first, second);
  const two = keepIds(
    one,
    section(first.replace("a city", "one city"), second),
  );
  const three = keepIds(two, section(first, first, second));
  expect(two[0]?.id).toBe(one[0]?.id);
  expect(new Set(ids(three)).size).toBe(3);
  expect(three[2]?.id).toBe(one[1]?.id);
});

test("a finding that is written anew keeps its place", () => {
  const finding = (text: string) =>
    entry({ id: "f1", kind: "finding", sort: "strength", depth: 4, text });
  const old = finding(first);
  expect(ids(keepIds(old, finding(third)))).toEqual(["finding:f1:0"]);
  const grown = keepIds(old, finding(`${third}\n\n${first}`));
  expect(grown[1]?.id).toBe("finding:f1:0");
  expect(grown[0]?.id).not.toBe("finding:f1:0");
});

test("words that moved to another finding do not take the id along", () => {
  const f = (id: string, text: string) =>
    entry({ id, kind: "finding", sort: "strength", depth: 4, text });
  const next = keepIds([...f("a", first), ...f("b", second)], f("b", first));
  expect(ids(next)).toEqual(["finding:b:0"]);
});

test("headings and standard sentences are left alone", () => {
  const fixed = [
    heading("background", "1", "Background", 1),
    block("background:purpose", "paragraph", first),
  ];
  expect(keepIds([...fixed, ...section(first)], fixed)).toEqual(fixed);
});

test("a comment is carried by block, never to look-alike words elsewhere", () => {
  const old = section(first, second);
  const passage = anchorOf(first, 4, 11);
  const comment = { ...passage, blockId: old[0]?.id ?? "" };
  const same = blocksById(keepIds(old, section("New.", first)));
  expect(carry(comment, same)).toMatchObject({ how: "exactly", start: 4 });
  const moved = blocksById(keepIds(old, section(`Now: ${first}`, second)));
  expect(carry(comment, moved)).toMatchObject({ how: "exactly", start: 9 });
  const reworded = first.replace("council", "authority");
  const changed = blocksById(keepIds(old, section(reworded, second)));
  expect(carry(comment, changed)).toMatchObject({
    how: "changedWords",
    blockId: comment.blockId,
    start: null,
  });
  const elsewhere = [
    ...keepIds(old, section(second)),
    block("impact:intro", "paragraph", first),
  ];
  expect(carry(comment, blocksById(elsewhere))).toEqual({ how: "notPlaced" });
});

test("a comment on a whole block or on nothing", () => {
  const old = section(first);
  const whole = {
    blockId: old[0]?.id ?? "",
    start: null,
    end: null,
    exact: first,
    prefix: "",
    suffix: "",
  };
  expect(carry(whole, blocksById(old)).how).toBe("exactly");
  const next = blocksById(keepIds(old, section(`${first} Really.`)));
  expect(carry(whole, next).how).toBe("changedWords");
  expect(carry({ ...whole, blockId: null }, next)).toEqual({ how: "whole" });
});

test("a paragraph of a reworded opening does not take the id of a bullet", () => {
  const before = [
    block("background:team", "paragraph", "The team was:"),
    block("background:member:p2", "bullet", "Petra Osei, Elmbrook Council"),
  ];
  const after = [
    block("opening:~1", "paragraph", "Petra Osei, Elmbrook Council, led it."),
    block("opening:~2", "paragraph", "The team was:"),
  ];
  expect(ids(withIdsOf(before, after))).toEqual([
    "opening:~1",
    "background:team",
  ]);
});
