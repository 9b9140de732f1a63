import { expect, test } from "vitest";
import { finderOfPeople } from "#workflows/people-named.ts";

const people = [
  "Cllr Connie Ledger (Harrowmere)",
  "Dr Amara Jane Okonkwo, OBE",
  "Rose Field",
  "Will Young",
  "Siobhán O’Brien",
  "Pieter van der Meer",
  "Jo Ng",
  "Ali",
];

const find = finderOfPeople(people, new Set(["harrowmere"]));
const words = (text: string) => find(text).map((one) => one.words);

test.each([
  ["Connie Ledger leads it.", ["Connie Ledger"]],
  ["It is led by CONNIE LEDGER and others.", ["CONNIE LEDGER"]],
  ["Cllr Ledger’s team, and Mrs. Ledger", ["Ledger", "Ledger"]],
  ["We met Ledger. She was frank.", ["Ledger"]],
  ["with Councillors Ledger and Okonkwo", ["Ledger", "Okonkwo"]],
  ["that Cllrs Okonkwo, Ledger and Marsh", ["Okonkwo", "Ledger"]],
  ["Head of it\tLedger\tTuesday", ["Ledger"]],
  ["Thanks to C Ledger and C. Ledger", ["Ledger", "Ledger"]],
  [
    "Amara Okonkwo and Amara Jane Okonkwo",
    ["Amara Okonkwo", "Amara Jane Okonkwo"],
  ],
  ["as Director Okonkwo told us", ["Okonkwo"]],
  ["then Jane Okonkwo spoke", ["Okonkwo"]],
  ["Rose Field spoke; Will Young wrote", ["Rose Field", "Will Young"]],
  ["Siobhán O'Brien, and O’Brien again", ["Siobhán O'Brien", "O’Brien"]],
  ["with van der Meer in the chair", ["van der Meer"]],
  ["Ng was there", ["Ng"]],
  ["then Ali said", ["Ali"]],
])("named in “%s”", (text, found) => {
  expect(words(text)).toEqual(found);
});

test.each([
  // A first name, an ordinary word, another word that holds the name.
  "Connie was there, and Amara",
  "Young people in the Field, a Rose garden, the will of young people",
  "ledgers, Ledgerwood, connie ledger’s-like, the sub-Ledger, Ledger-Smith",
  // A longer name that it begins or ends, and a thing.
  "Ledger Road and Ledger House; the Ledger reported; A Ledger is kept",
  "as Harper Ledger wrote in her book",
  "an NG postcode; Kong",
  "Harrowmere District Council",
])("nobody named in “%s”", (text) => {
  expect(words(text)).toEqual([]);
});

test("what is found says who it may be, and where", () => {
  expect(find("So Cllr Ledger said.")).toEqual([
    {
      ...{ at: 8, end: 14, words: "Ledger" },
      name: "Cllr Connie Ledger (Harrowmere)",
    },
  ]);
});

test("a surname that is a word of the report proves nobody named", () => {
  const of = (ordinary: string[]) =>
    finderOfPeople(
      ["Ann Pike-Hall", "Sam Bellweather"],
      new Set(ordinary),
    )("Then Bellweather came.");
  expect(of([])).toHaveLength(1);
  expect(of(["bellweather"])).toEqual([]);
});

test("nobody to look for, and names that hold what patterns use", () => {
  expect(finderOfPeople([], new Set())("Connie Ledger")).toEqual([]);
  expect(finderOfPeople(["", " (x) "], new Set())("Anything")).toEqual([]);
  const odd = finderOfPeople(["Ann [Lee*"], new Set());
  expect(odd("Ann [Lee* spoke")).toHaveLength(1);
});
