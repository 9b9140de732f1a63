import { file, grid, heading, over, passage, row } from "./a-grid.ts";

/** Two header rows, objectives as merged rows, ratings in words, quarters. */
export const tarnbrook = file(
  grid(
    [
      row(
        over(3, "What we will do"),
        over(2, "Who and when"),
        over(3, "How it goes"),
      ),
      row(
        "No.",
        "Task",
        "Success criteria",
        "Champion (lead)",
        "Timescale",
        "Q1 update",
        "Q2 update",
        "RAG rating",
      ),
      row(
        over(8, "Objective A: Every resident can reach us", {
          bold: true,
          fill: "1F4E79",
        }),
      ),
      row(over(8, "Lead member: Cllr Ines Varga")),
      row(
        "A1",
        "Publish the service guide in six languages",
        "Guide on the website",
        "Communications Team",
        "Q3 2024/25",
        "Drafts are with translators",
        "Proofs checked",
        { text: "Amber", fill: "FFC000" },
      ),
      row(
        "A2",
        "Offer a sign language interpreter at each surgery",
        "Interpreter at 12 of 12 surgeries",
        "Head of Customer Contact",
        "By end of March annually",
        "",
        "",
        { text: "Green – on track", fill: "92D050" },
      ),
      row(
        "No.",
        "Task",
        "Success criteria",
        "Champion (lead)",
        "Timescale",
        "Q1 update",
        "Q2 update",
        "RAG rating",
      ),
      row(
        "A3",
        "Replace the queue machine",
        "",
        "Facilities",
        "within 6 months of adoption",
        "Supplier gone",
        "",
        { text: "Red", fill: "FF0000" },
      ),
      row(
        over(8, "Objective B: We know who uses our services", {
          bold: true,
          fill: "1F4E79",
        }),
      ),
      row(
        "B1",
        "Ask for equality data in all online forms",
        "Data for 80% of cases",
        "Digital\nBusiness Insight",
        "Spring 2023",
        "Nothing yet",
        "",
        "",
      ),
    ],
    {
      before: [
        heading("Tarnbrook Borough Council: Fair Services Plan"),
        passage("Agreed by the Cabinet in May 2022."),
      ],
    },
  ),
);

/** A list without a header: its columns are told by what they hold. */
export const elmsworth = file(
  grid([
    row(
      "E1",
      "Review how we recruit apprentices",
      "HR Manager",
      "June 2025",
      "R",
    ),
    row(
      "E2",
      "Train all front desk staff in autism awareness",
      "Learning and Development Team",
      "Autumn 2025",
      "A",
    ),
    row(
      "E3",
      "Publish the pay gap by disability",
      "HR Manager/ Policy Officer",
      "31 March 2026",
      "G",
    ),
    row(
      "E4",
      "Set up a carers’ network",
      "Staff Networks Lead",
      "Ongoing",
      "G",
    ),
    row(
      "E5",
      "Map the step-free routes to all polling stations",
      "Elections Manager",
      "TBC",
      "",
    ),
  ]),
);

/** A flat list as a .csv has it: the theme is a column of its own. */
export const portSelby = file(
  grid([
    row(
      "Theme",
      "Issue",
      "What do we need to do?",
      "Responsible officer",
      "Target date",
      "KPI",
      "Comments",
      "Cost",
    ),
    row(
      "Housing",
      "Repairs take longer for tenants who do not speak English",
      "Offer interpreting by phone\nTranslate the repairs letter",
      "Head of Housing\nTenancy Team",
      "April 2025\nJuly 2025",
      "Days to repair by language",
      "",
      "£4,000",
    ),
    row(
      "",
      "",
      "Ask tenants each year how they were treated",
      "Tenancy Team",
      "Annually",
      "",
      "Survey agreed",
      "",
    ),
    row(
      "Housing",
      "No data on sexual orientation of tenants",
      "Add the question to the tenancy check",
      "",
      "2026",
      "",
      "",
      "",
    ),
    row(
      "Leisure",
      "Few women swim in the evening",
      "Trial two women-only sessions",
      "Leisure Trust and Sport Officer",
      "Sept 24 then ongoing",
      "Attendance",
      "In progress. First session held in May.",
      "£900",
    ),
  ]),
);
