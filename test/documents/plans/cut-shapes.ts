import { file, grid, header, over, passage, row } from "./a-grid.ts";

/** One table that a landscape page cut in three; ratings by colour alone. */
export const wendleVale = file(
  grid(
    [
      header(
        "Areas for consideration",
        "Improvement",
        "Owner",
        "Deadline",
        "Outcome",
        "",
      ),
      row(
        "The council hears little from young people",
        "Start a youth panel that meets each term and",
        "Youth Service",
        "September 2025",
        "Panel meets",
        { fill: "FFC7CE" },
      ),
    ],
    {
      name: "Table 1",
      before: [passage("Wendle Vale improvement plan", { bold: true })],
    },
  ),
  grid(
    [
      header(
        "Areas for consideration",
        "Improvement",
        "Owner",
        "Deadline",
        "Outcome",
        "",
      ),
      row("", "reports to the Cabinet", "", "", "", ""),
      row(
        "^",
        "Pay travel costs of panel members",
        "Finance",
        "October 2025",
        "All costs paid in a week",
        { fill: "C6EFCE" },
      ),
      row(
        "Reports are hard to read",
        "Write a plain summary of each report",
        "Democratic Services",
        "From January 2026",
        "",
        { fill: "FFEB9C" },
      ),
      row("", "", "Communications", "", "", ""),
    ],
    { name: "Table 2" },
  ),
  grid(
    [
      row(
        "Maps are not accessible",
        "Describe each map in words",
        "Planning",
        "March 2026",
        "No complaint",
        { fill: "C6EFCE" },
      ),
    ],
    { name: "Table 3" },
  ),
);

/** A workbook with a sheet for each aim, marks by shading, and a list of words. */
export const calderMoss = file(
  grid(
    [
      row(over(7, "Calder Moss Equality Action Plan 2025")),
      row(over(7, "Rows from the race equality plan are shaded in blue.")),
      row("Ref", "Already in place", "Gap", "Action", "Lead", "Due", "Status"),
      row(
        "L1",
        "A leaders’ pledge",
        "Pledge is not known",
        { text: "Put the pledge on every agenda", fill: "DDEBF7" },
        "Chief Executive",
        { text: "01/09/2025", date: "2025-09-01" },
        "Not started",
      ),
      row(
        "L2",
        "",
        "No targets for leaders",
        "Set one target for each director",
        "HR",
        { text: "31/12/2025", date: "2025-12-31" },
        "Complete",
      ),
      row("L3", "Mentoring", "", "", "", "", ""),
    ],
    { name: "Leadership" },
  ),
  grid(
    [
      row("Ref", "Already in place", "Gap", "Action", "Lead", "Due", "Status"),
      row(
        "W1",
        "",
        "Few disabled applicants",
        { text: "Advertise with disability groups", fill: "DDEBF7" },
        "HR",
        "Quarterly",
        "On hold",
      ),
      row("W2", "", "", "Offer interviews on the phone", "HR", "", ""),
    ],
    { name: "Workforce" },
  ),
  grid([row("Not started"), row("Complete"), row("On hold")], {
    ...{ name: "Lists", isHidden: true },
  }),
);
