import type { CheckName } from "./find.ts";

interface CheckWords {
  title: string;
  /** What is found, and what is passed over. */
  looksFor: string;
  /** What is done about it, as a link says it. */
  action: string;
  /** The same in a word or two, beside a block. */
  flag: string;
}

/** How each check is called and explained. */
export const checkWords = {
  emptySections: {
    title: "Empty sections",
    looksFor:
      "Sections and lists that nobody has written, and headings with nothing under them.",
    action: "Write it",
    flag: "Empty",
  },
  withoutSource: {
    title: "Findings without a source",
    looksFor:
      "Findings that cite nothing, or only what was withdrawn. No report is sent while there is one.",
    action: "Cite a source",
    flag: "No source",
  },
  oneKindOfSource: {
    title: "Findings that rest on a single kind of source",
    looksFor:
      "What was told, seen and read confirm each other. One kind alone may be enough: the team decides.",
    action: "Look for another",
    flag: "One kind of source",
  },
  recommendations: {
    title: "Recommendations without findings",
    looksFor:
      "Recommendations that no finding stands behind. No report is sent while there is one.",
    action: "Cite a finding",
    flag: "No finding",
  },
  requests: {
    title: "Evidence requests without an answer",
    looksFor: "What the team asked the council for and never got a reply to.",
    action: "Go to the request",
    flag: "Request",
  },
  answers: {
    title: "Answers that lead to a comment without one",
    looksFor:
      "Confirmed answers to the council’s comments (“same as comment 2”) that go out with this report, and name a comment that has no confirmed answer to go out as well: the council would find nothing there.",
    action: "Look at that comment",
    flag: "Answer",
  },
  wordings: {
    title: "Words of the report whose source has changed",
    looksFor:
      "Findings, recommendations, examples and the opening of section 1 that the report words otherwise, and that say something else since. The report keeps its words until somebody looks.",
    action: "Look at both",
    flag: "Changed since",
  },
  names: {
    title: "People of the council who are named",
    looksFor:
      "Everybody with a role on the council’s side, now or before, and everybody invited to one. A full name is found, and a surname alone with a capital, whatever title stands before it, in a table too. A first name alone is not, nor a surname that is an ordinary word or place, stands in this report as one, is a name of the team’s own, or belongs to a longer name (“Pemberton Road”). The list of the team and the council’s own words are left out. People whom the tool was never told of are not found.",
    action: "Say who it is by role",
    flag: "Name",
  },
  voices: {
    title: "What one person said, known by their post",
    looksFor:
      "Sentences in which somebody who was met is said to have said something, by a post that one person holds: “the head of policy told us”, “according to the chair”. Posts are those written in the timetable where it says who is met. A post that several hold is left out, and so is one that the sentence names without saying what its holder said.",
    action: "Say it of several people, or of nobody",
    flag: "Who said it",
  },
  references: {
    title: "References that lead nowhere, or elsewhere",
    looksFor:
      "“Section 4”, “paragraph 4.2”, “recommendation 3” or “strength 2 in 4.1” where nothing has that number, where the title beside it is that of another, or where the sentence is as it was sent last and what it named has another number now. Sections of laws and parts of other documents (“section 149 of the Equality Act”) are left out, and so are numbers of two digits and more than twice that of the last section (“since Section 28”).",
    action: "Mend the reference",
    flag: "Reference",
  },
  acronyms: {
    title: "Acronyms before they are spelled out",
    looksFor:
      "Two to six capitals that stand in the report before they are spelled out, as in “Marlow District Council (MDC)” or “MDC (Marlow District Council)”. Those that readers know better than what they stand for are left out: UK, EU, HR, IT, NHS, PDF and LGBT, for example.",
    action: "Spell it out",
    flag: "Acronym",
  },
  marks: {
    title: "Marks that are printed as they are typed",
    looksFor:
      "Bold, links and headings as other tools write them: “**bold**”, “[words](https://…)”, “### heading”. A report knows lists, tables and sub-headings; the words above each text say how.",
    action: "Take the marks away",
    flag: "Mark",
  },
} as const satisfies Record<CheckName, CheckWords>;

/** "7 things to look at before you send": what a link to the checks says. */
export function toLookAt(count: number): string {
  if (count === 0) return "The checks found nothing to look at before you send";
  return count === 1
    ? "1 thing to look at before you send"
    : `${count} things to look at before you send`;
}
