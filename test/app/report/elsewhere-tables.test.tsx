import { expect, test } from "vitest";
import { MappingPage } from "#app/report/elsewhere/MappingPage.tsx";
import { text } from "#test/documents/a-report-file.ts";
import { aWordFile, p, r } from "#test/documents/a-word-file.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { bringElsewhere } from "./a-foreign-report.ts";

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((words) => `<w:tc>${p(r(words))}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

/** The passages of a file on the screen on which they are corrected. */
async function drawn(...body: string[]) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = aWordFile({ body: body.join("") });
  const file = await bringElsewhere(app, challenge, bytes);
  const page = await file.look();
  const html = drawnAt("", <MappingPage page={page} answered={undefined} />);
  return html.querySelectorAll(".cf-passages > li");
}

test("of a table its first rows are drawn, their cells shortened, and the rest counted", async () => {
  const long = "Every household was asked who lives there. ".repeat(3);
  const [passage] = await drawn(
    table(
      row("Ward", "What was asked"),
      row("North", long),
      row("South"),
      ...["East", "West", "Quay"].map((ward) => row(ward, "812")),
    ),
    text("So much for that."),
  );
  const heads = passage?.querySelectorAll("th[scope=col]");
  expect(heads?.map((one) => one.text)).toEqual(["Ward", "What was asked"]);
  const cells = passage
    ?.querySelectorAll("tbody tr")
    .map((each) => each.querySelectorAll("td").map((one) => one.text));
  expect(cells?.map(([ward]) => ward)).toEqual(["North", "South", "East"]);
  expect(cells?.[0]?.[1]).toMatch(/^Every household was asked .*…$/);
  expect(cells?.[1]).toEqual(["South", ""]);
  expect(passage?.text).toContain("and 2 more rows");
  expect(passage?.text).not.toContain("Quay");
  expect(passage?.querySelector("label")?.text).toBe(
    "This table (Ward, What was asked)",
  );
});

test("a frame around words is no table, and a short table is drawn whole", async () => {
  const [frame, , whole] = await drawn(
    table(row("The council is proud of its crews.")),
    text("And in numbers:"),
    table(row("Ward", "People"), row("North", "812")),
  );
  expect(frame?.querySelector("table")).toBeNull();
  expect(frame?.querySelector("label")?.text).toBe(
    "The council is proud of its crews.",
  );
  expect(whole?.querySelectorAll("tr")).toHaveLength(2);
  expect(whole?.text).not.toContain("more row");
});
