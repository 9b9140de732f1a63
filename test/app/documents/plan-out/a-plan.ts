import type {
  PrintedPlan,
  PrintedRow,
  PrintedSection,
} from "#app/documents/plan-out/printed-plan.ts";

const id = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The key of a row with one action. */
export const keyOf = (number: number) => `${id(number)} ${id(number + 500)}`;

const row = (number: number, given: Partial<PrintedRow>): PrintedRow => ({
  ...{ key: keyOf(number), cells: [], carried: [] },
  ...{ date: null, rag: null, tags: [] },
  ...given,
});

const section = (title: string, given: Partial<PrintedSection>) => ({
  ...{ title, lead: "", intro: "", aspirations: [] },
  ...{ columnNames: null, rows: [] },
  ...given,
});

const long =
  "Officers meet the network of disabled staff each quarter and write down what was asked for, what was done and what could not be done, with the reason.\n• Notes are on the intranet.\n• The chair of the network signs them off.\n\nThe same is planned for carers.";

/** A plan of an invented council, with all that a plan may hold. */
export const aPlan = (given: Partial<PrintedPlan> = {}): PrintedPlan => ({
  title: "Equality improvement plan 2026 to 2028",
  council: "Brackenford Borough Council",
  dated: "As on 2 March 2026",
  intro:
    "This plan says what we do next.\nIt is looked at every quarter by the cabinet’s working group.",
  columns: [
    { field: "reference", name: "No." },
    { field: "evidence", name: "What can we already show?" },
    { field: "gapAndActions", name: "What is missing, and what needs doing?" },
    { field: "byWhen", name: "By when" },
    { field: "owners", name: "By whom" },
    { field: "status", name: "Status" },
    { field: "rag", name: "RAG" },
  ],
  tags: [
    { name: "Race equality", colour: "1D70B8" },
    { name: "Gender pay gap", colour: "B8E0A0" },
  ],
  key: id(1),
  edition: "",
  at: "2026-03-02T09:00:00.000Z",
  sections: [
    section("1. Leadership and commitment", {
      lead: "Ama Birch, Head of Policy",
      intro: "Agreed with the leader’s group.",
      aspirations: ["Leaders speak for fairness.", "Members learn every year."],
      rows: [
        row(1, {
          cells: [
            "1.1",
            long,
            "Ask carers, too.",
            "2026-09-30",
            "HR / CF",
            "Under way",
            "G",
          ],
          date: "2026-09-30",
          rag: "green",
          tags: ["Race equality"],
        }),
        row(2, {
          cells: [
            "1.2",
            long,
            "=SUM(A1:A9) is what the sheet said.",
            "Ongoing",
            "All heads of service",
            "Not started",
            "a",
          ],
          carried: [1],
          rag: "amber",
          tags: ["Race equality", "Gender pay gap"],
        }),
        row(3, {
          cells: [
            "1.3",
            "",
            "- Publish the pay gap & what follows from it",
            "31 March 2027",
            "",
            "Complete",
            "Red - slipped",
          ],
          date: "2027-03-31",
          rag: "red",
          tags: ["Gender pay gap"],
        }),
      ],
    }),
    section("2. Employment and training", {
      columnNames: [
        "No.",
        "What can we already show?",
        "What is missing, and what needs doing?",
        "By when",
        "Responsible officer",
        "Status",
        "RAG",
      ],
      rows: Array.from({ length: 9 }, (_, at) =>
        row(10 + at, {
          cells: [
            `2.${at + 1}`,
            at % 3 === 0 ? `${long}\n${long}` : "“Everybody here does it.”",
            `Write down <who> & when ${at}\tin a list`,
            at % 2 ? "Q3 2026/27" : "April 23 & ongoing",
            "Managers and staff, supported by HR",
            "On hold",
            "",
          ],
        }),
      ),
    }),
    section("3. Nothing yet", { lead: "To be named" }),
  ],
  ...given,
});

/** The same with so many rows. */
export function aLongPlan(rows: number): PrintedPlan {
  const plan = aPlan();
  const [first] = plan.sections;
  const some = first?.rows ?? [];
  const sections = Array.from({ length: 10 }, (_, at) => ({
    ...section(`${at + 1}. Objective`, {}),
    rows: Array.from({ length: rows / 10 }, (_, index) => ({
      ...(some[index % some.length] as PrintedRow),
      key: keyOf(at * 100_000 + index),
      carried: index % 3 === 1 ? [1] : [],
    })),
  }));
  return { ...plan, sections };
}
