import { expect, test } from "vitest";
import { typedIn } from "#app/forms/typed-in.ts";
import { keptFrom, keptIn, keptToText } from "#app/people/kept.ts";
import { wordFields } from "#app/forms/word-fields.ts";
import { sourcesOf } from "#test/rules/source.ts";

const kept = (fields: Array<[string, string]>) => typedIn({ fields });

test("only words that were typed are shown again", () => {
  const id = "5810dc7f-372f-4064-891b-ccc8b9c7ba73";
  expect(
    kept([
      ["text", "What was seen"],
      ["wasLinked", id],
      ["linked", id],
      ["seen", "2026-03-01T10:00:00.000Z"],
      ["shown", `${id}:2`],
      ["source", "session"],
      ["move", `up:${id}`],
      ["kind", "strength"],
      ["levelReason", "Because"],
      ["question-communities", "What of carers?"],
    ]),
  ).toEqual([
    { label: "Text", value: "What was seen" },
    { label: "Level reason", value: "Because" },
    { label: "Question communities", value: "What of carers?" },
  ]);
  expect(kept([["status", "gathered"]])).toEqual([]);
});

test("every field for words is known as one", () => {
  const fields = sourcesOf("app").flatMap(({ text }) =>
    [
      ...text.matchAll(
        /<(?:TextArea|TextField|WordsField|SuggestedField)[^>]*?field=\{(?:fields\.)?(\w+)\}/g,
      ),
    ].map(([, name]) => name),
  );
  // A part's own name for any field; never kept; a choice where it is a note's.
  const apart = ["field", "password", "place"];
  const unknown = fields.filter(
    (name) => name && !apart.includes(name) && !wordFields.has(name),
  );
  expect([...new Set(unknown)]).toEqual([]);
  expect(fields.length).toBeGreaterThan(30);
});

const form = {
  signInAgain: true as const,
  path: "/challenges/1/notes/new",
  fields: [
    ["once", "k"],
    ["leadIn", "Library lockers"],
    ["text", "First line\nsecond & <b>line</b>"],
    ["areas", "a"],
    ["areas", "b"],
    ["empty", ""],
  ] as Array<[string, string]>,
  files: false,
};

test("a kept form comes back whole, and the words of it can be read", () => {
  expect(keptFrom(keptToText(form))).toEqual(form);
  expect(keptIn({ ...form })).toEqual(form);
  expect(typedIn(form)).toEqual([
    { label: "First words", value: "Library lockers" },
    { label: "Text", value: "First line\nsecond & <b>line</b>" },
  ]);
});

test("a kept form that leads elsewhere is not taken", () => {
  const elsewhere = keptToText({ ...form, path: "//evil.example" });
  expect(keptFrom(elsewhere)).toBeNull();
  expect(keptFrom("{")).toBeNull();
  expect(keptFrom(undefined)).toBeNull();
  expect(keptIn({ message: "no" })).toBeNull();
});
