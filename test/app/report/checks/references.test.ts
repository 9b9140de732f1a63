import { describe, expect, test } from "vitest";
import { type Block, block } from "#app/report/blocks.ts";
import { brokenReferences } from "#app/report/checks/references.ts";
import { heading } from "#app/report/pieces.ts";

const item = (
  kind: "finding" | "recommendation",
  id: string,
  label: string,
  also: Partial<Block> = {},
) =>
  block(`${kind}:${id}:0`, kind, `What ${id} says.`, {
    ...{ label, ref: { type: kind, id }, ...also },
  });

interface Numbers {
  innovation?: string;
  signpost?: string;
  recommendations?: string[];
  strengths?: string[];
}

const report = (text: string, numbers: Numbers = {}) => {
  const { innovation = "5", signpost = "6" } = numbers;
  const { recommendations = ["data", "training"] } = numbers;
  const { strengths = ["open", "frank"] } = numbers;
  return [
    heading("background", "1", "Background and team", 1),
    block("said", "paragraph", text),
    heading("summary", "2", "Executive summary and recommendations", 1),
    ...recommendations.map((id, at) =>
      item("recommendation", id, String(at + 1), {
        ...{ leadIn: `${id}:`, text: `${id}: collect it.` },
      }),
    ),
    heading("findings", "4", "Detailed findings", 1),
    heading("data", "4.1", "Knowing your communities", 2),
    ...strengths.map((id, at) =>
      item("finding", id, String(at + 1), { sort: "strength" }),
    ),
    item("finding", "forms", "1", { sort: "consideration" }),
    heading("innovation", innovation, "Examples of innovative practice", 1),
    heading("signpost", signpost, "Signposting to good practice elsewhere", 1),
  ];
};

const found = (text: string, sent: Block[] = [], numbers: Numbers = {}) =>
  brokenReferences(report(text, numbers), sent).map(({ sentence }) => sentence);

describe("a number that is not in the report", () => {
  test.each([
    ["As section 9 says.", "section 9"],
    ["See Section 4.3.", "Section 4.3"],
    ["We come back to it in paragraph 4.2.", "paragraph 4.2"],
    ["See recommendation 3 for more.", "recommendation 3"],
    ["This is strength 3 in 4.1.", "strength 3 in 4.1"],
    ["See area for consideration 2 in 4.1", "area for consideration 2 in 4.1"],
    ["See strength 1 in 4.2 (there is none).", "strength 1 in 4.2"],
    ["It is in section 3.", "section 3"],
    ["More of it is in section 12.", "section 12"],
    ["Section 8 of the Care Act is met; see section 9.", "section 9"],
    ["See recommendation 3 (Equality Act training).", "recommendation 3"],
    ["As section 4.3 (Equality Act duties) says.", "section 4.3"],
    ["In section 9, Officers who met us know the Act.", "section 9"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([
      `“${words}”: nothing in the report has that number`,
    ]);
  });
});

test.each([
  "See section 4, section 4.1 and paragraph 4.1.",
  "See sections 4 to 6, and recommendations 1 and 2.",
  "Strength 2 in 4.1, area for consideration 1 in 4.1.",
  "In section 4 and 12 people; section 5, 30 days on.",
  "Recommendation 1 of this report, section 4 of the report.",
  // Laws, and other documents.
  "Section 149 of the Equality Act 2010, s 9 and section 106 agreements.",
  "Section 9 of the Children Act; the Act’s section 11; Act 1998, section 7.",
  "A section 21 notice; section 17 assessments; section 9 Care Act duties.",
  "Section 28 of the Local Government Act 1988, long after Section 28.",
  "“Section 9” of the Local Government Act; Section 9, Local Government Act.",
  "Section 9 (of that Act), and section 9 under the Care Act 2014.",
  "Section 9 (Local Government Act 1988), section 8 (the Care Act, as amended).",
  // More than twice the last of the report's own, which is 6.
  "Many remember Section 28; see section 13 and section 28.1 as well.",
  "Recommendation 9 of the Brook report; paragraph 12 of the guidance.",
  "As recommendation 7 in the corporate plan; its section 8.",
  "The review’s recommendation 12 and section 9 from the 2019 review.",
  // Counts, and words that only look so.
  "That was recommendation 3 years ago; a cross-section 9 wide.",
  "Section 9a, section 9(b) and section 3.5%.",
])("nothing is broken in “%s”", (text) => {
  expect(found(text)).toEqual([]);
});

describe("a title that has another number", () => {
  const practice = "“Examples of innovative practice” is section 5";
  const signposts = "“Signposting to good practice elsewhere” is section 6";
  test.each([
    ["See section 4 (Examples of innovative practice).", practice],
    ["See section 6, Examples of innovative practice.", practice],
    ["See section 4 “Examples of innovative practice”.", practice],
    ["See section 4 – Examples of innovative practice.", practice],
    ["See section 4 Examples of innovative practice.", practice],
    ["See section 5 (Signposting …).", signposts],
    ["See section 5: Signposting to good practice.", signposts],
    [
      "See section 4 “Ideas for others”.",
      "section 4 is called “Detailed findings”",
    ],
    ["See recommendation 1 (Training).", "“training” is recommendation 2"],
  ])("%s", (text, fault) => {
    expect(found(text)).toEqual([
      expect.stringMatching(new RegExp(`: ${fault}$`)),
    ]);
  });

  test.each([
    "See section 5 (Examples of innovative practice).",
    "See section 6, Signposting to good practice elsewhere, for more.",
    "See section 4 (and recommendation 1).",
    "See section 5 “Innovative work” and section 4 “so called”.",
    "See recommendation 1 “Ask people where they live”.",
    "See section 4 (Housing) and section 4, Housing.",
    "See section 5 Examples of innovative practice, and section 4 Housing.",
    "See section 4, examples of which are many.",
    "See section 4, Examples are many.",
    "See section 4.1 (data from wards).",
    "See section 4 (what we found in detail).",
  ])("nothing is broken in “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what it named when it was sent has another number now", () => {
  const text = "It is new. See section 5 for more. It is good.";
  const turned = { innovation: "6", signpost: "5" };

  test("is found where the sentence was left as it was", () => {
    const fault =
      "“section 5”: what it named in the version sent last is section 6 now";
    expect(found(text, report(text), turned)).toEqual([fault]);
    const around = text.replace("It is new.", "It is very new.");
    expect(found(around, report(text), turned)).toEqual([fault]);
  });

  test("is not where the sentence was written anew, or nothing was sent", () => {
    const anew = text.replace("for more", "for all of it");
    expect(found(anew, report(text), turned)).toEqual([]);
    expect(found(text, [], turned)).toEqual([]);
    expect(found(text, report(text))).toEqual([]);
  });

  test("recommendations and findings too, and what is gone", () => {
    const said = "See recommendation 2, and strength 1 in 4.1.";
    const now = { recommendations: ["training", "new"], strengths: ["frank"] };
    expect(found(said, report(said), now)).toEqual([
      "“recommendation 2”: what it named in the version sent last is recommendation 1 now",
      "“strength 1 in 4.1”: what it named in the version sent last is not in the report any more",
    ]);
  });
});

test("what the report had when it was sent is its own, however high", () => {
  const text = "More of it is in section 14. It is good.";
  const before = [...report(text), heading("late", "14", "Late things", 1)];
  expect(found(text, before)).toEqual([
    "“section 14”: nothing in the report has that number",
  ]);
});

test("the council’s own words are not the team’s to mend", () => {
  const theirs = block("t", "paragraph", "See section 9.", { sort: "council" });
  expect(brokenReferences([theirs], [])).toEqual([]);
});

test.each([
  "The examples of innovative practice are in section 6.",
  "For examples of innovative practice, see section 6.",
  "Examples of innovative practice (section 6)",
  "Section 6, examples of innovative practice.",
  "It is good. The examples of innovative practice can be found in section 6",
])("%s", (text) => {
  const said = text.startsWith("S") ? "Section 6" : "section 6";
  expect(found(text)).toEqual([
    `“${said}”: “Examples of innovative practice” is section 5`,
  ]);
});

test.each([
  "The examples of innovative practice are in section 5.",
  "Examples of innovative practice build on what section 4 says.",
  "What is known of knowing your communities is in section 4.",
  "Examples of innovative practice and section 6.",
  "From the examples of innovative practice in section 5 to section 6.",
  "Examples of innovative practice are told. See section 6.",
])("no title of another: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("one of several numbers is said with what it is of", () => {
  expect(found("Sections 4, 5 and 7 of this report.")).toEqual([
    "Section 7: nothing in the report has that number",
  ]);
  expect(found("See recommendations 2 and 9.")).toEqual([
    "Recommendation 9: nothing in the report has that number",
  ]);
});
