import { describe, expect, test } from "vitest";
import { readDueDate } from "#workflows/due-dates.ts";
import { timelineOf } from "#workflows/timeline.ts";
import { seeded } from "#test/support/seeded.ts";

const dated = (...texts: string[]) =>
  texts.map((text) => ({ id: text, due: readDueDate(text) }));

const laid = (...texts: string[]) => timelineOf(dated(...texts), "2026-06-16");

/** Where one of them lies: "1 to 2.5", "~" for a vague edge, "…" for open. */
const where = (of: string, ...others: string[]) =>
  laid(of, ...others)
    .placed.filter(({ id }) => id === of)
    .map(({ start, end, isStartVague, isEndVague, isOpen }) =>
      [
        isStartVague ? "~" : "",
        Math.round(start * 100) / 100,
        " to ",
        Math.round(end * 100) / 100,
        isOpen ? "…" : isEndVague ? "~" : "",
      ].join(""),
    )
    .join();

describe("the scale", () => {
  test("runs by months from the first to the last of the dates", () => {
    const { unit, columns, today } = laid("10 May 2026", "July 2026");
    expect(unit).toBe("month");
    expect(columns).toEqual([
      { from: "2026-05-01", to: "2026-05-31" },
      { from: "2026-06-01", to: "2026-06-30" },
      { from: "2026-07-01", to: "2026-07-31" },
    ]);
    // The 16th begins when half of June has passed.
    expect(today).toBe(1.5);
  });

  test("takes quarters and years where months would be too many", () => {
    const first = "March 2026";
    expect(laid(first, "Feb 2029").columns).toHaveLength(36);
    const quarters = laid(first, "March 2029");
    expect(quarters.unit).toBe("quarter");
    expect(quarters.columns).toHaveLength(13);
    expect(quarters.columns[0]).toEqual({
      from: "2026-01-01",
      to: "2026-03-31",
    });
    const years = laid(first, "March 2066");
    expect(years.unit).toBe("year");
    expect(years.columns.at(-1)).toEqual({
      from: "2066-01-01",
      to: "2066-12-31",
    });
  });

  test("takes the quarters that somebody asked for", () => {
    const actions = dated("May 2026", "February 2027");
    const { columns, placed } = timelineOf(actions, "2026-06-16", "quarter");
    expect(columns.map(({ from }) => from)).toEqual([
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
      "2027-01-01",
    ]);
    expect(placed[0]?.start).toBeCloseTo(30 / 91);
  });

  test("does not stretch to today, which then has no place", () => {
    expect(laid("May 2017").columns).toHaveLength(1);
    expect(laid("May 2017").today).toBeNull();
    expect(laid("May 2030").today).toBeNull();
  });

  test("is this month where everything is ongoing, and nothing without a date", () => {
    expect(laid("Ongoing").columns).toEqual([
      { from: "2026-06-01", to: "2026-06-30" },
    ]);
    expect(laid("TBC", "")).toEqual({
      unit: "month",
      columns: [],
      placed: [],
      unplaced: ["TBC", ""],
      today: null,
    });
  });

  test("today has to be a date", () => {
    expect(() => timelineOf([], "soon")).toThrow(RangeError);
  });
});

describe("an action lies", () => {
  test.each([
    ["1 May 2026", "0 to 0.03"],
    ["31 July 2026", "2.97 to 3"],
    ["Jun 2026", "~1 to 2~"],
    ["Q3 2026", "~2 to 5~"],
    ["June - July 2026", "~1 to 3~"],
    ["16 June - July 2026", "1.5 to 3~"],
    ["12 and 15 June 2026", "1.37 to 1.5"],
    ["w/c 1 June 2026", "1 to 1.23~"],
    ["June/ July 2026", "~1 to 3~"],
    ["June 2026 onwards", "~1 to 3…"],
    ["16 June 2026 then ongoing", "1.5 to 3…"],
    ["Annually from July 2026", "~2 to 3…"],
    ["Quarterly May/ Jun 2026", "~0 to 2~"],
    ["June 2026 (TBC)", "~1 to 2~"],
    ["Completed in June 2026", "~1 to 2~"],
    ["Ongoing", "~0 to 3…"],
    ["Quarterly", "~0 to 3…"],
    ["TBC", ""],
    ["Complete", ""],
    ["July", ""],
    ["within 6 months of adoption", ""],
    ["when the moon is full, May 2026", ""],
    ["", ""],
  ])("%j at %j, between May and July", (text, place) => {
    expect(where(text, "May 2026", "July 2026")).toBe(place);
    expect(laid(text, "May 2026").unplaced).toEqual(place === "" ? [text] : []);
  });

  test("within the scale, whatever is written", () => {
    const pieces = "May|2026|'27|12|to|onwards|Ongoing|Q2|/|TBC|2025/26".split(
      "|",
    );
    const odd: string[] = [];
    for (let seed = 0; seed < 500; seed += 1) {
      const { below, oneOf } = seeded(seed);
      const texts = Array.from({ length: 1 + below(4) }, () =>
        Array.from({ length: 1 + below(4) }, () => oneOf(pieces)).join(" "),
      );
      const { columns, placed, unplaced } = laid(...texts);
      const isIn = placed.every(
        ({ start, end }) => start >= 0 && start < end && end <= columns.length,
      );
      const isAll = placed.length + unplaced.length >= new Set(texts).size;
      if (!isIn || !isAll) odd.push(texts.join(" | "));
    }
    expect(odd).toEqual([]);
  });
});
