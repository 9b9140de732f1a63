import { expect, test } from "vitest";
import { asksForReview, dueSaid } from "#workflows/due-date-words.ts";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";

test.each([
  ["12 March 2026", "A day"],
  ["March 2026", "A month"],
  ["Q3 2024/25", "A quarter"],
  ["Spring 2023", "A stretch of time"],
  ["January 2017/ January 2018", "Several dates"],
  ["March 2010 onwards", "From a date on"],
  ["Sept 09 then ongoing", "From a date, then ongoing"],
  ["By end of March annually", "Recurring"],
  ["Ongoing", "Ongoing"],
  ["TBC", "To be confirmed"],
  ["Published", "A status, not a date"],
  ["within 6 months of adoption", "Depends on something else"],
  ["July", "Too vague for a date"],
  ["when pigs fly over 31 February 2026", "Not understood"],
  ["", "No date"],
])("of %j a screen says: %s", (text, words) => {
  expect(dueSaid(readDueDate(text))).toBe(words);
});

test.each([
  ["Before April 2025", "2025-03-31"],
  ["before 1 April 2025", "2025-03-31"],
  ["To be completed before April 2025", "2025-03-31"],
  ["Before the start of May 2025", "2025-04-30"],
  ["before 2025/26", "2025-03-31"],
  ["Before the end of April 2025", "2025-04-30"],
  ["On or before 1 April 2025", "2025-04-01"],
  ["No later than April 2025", "2025-04-30"],
])("%j is at the latest %s", (text, latest) => {
  expect(readDueDate(text)).toMatchObject({ text, latest });
});

test.each([
  ["Ongoing", true],
  ["Nov 2022 & Ongoing", true],
  ["March 2010 onwards", true],
  ["Quarterly", true],
  ["By end of March annually", true],
  ["March 2026", false],
  ["Spring 2023", false],
  ["TBC", false],
  ["Complete", false],
  ["within 6 months of adoption", false],
  ["", false],
])("%j wants a review date: %s, until it has one", (text, asks) => {
  const due = readDueDate(text);
  expect(asksForReview(due)).toBe(asks);
  expect(asksForReview(due, "2027-04-01")).toBe(false);
  // Whatever asks for a review is never overdue.
  if (asks) expect(isOverdue(due, "9999-12-31")).toBe(false);
});
