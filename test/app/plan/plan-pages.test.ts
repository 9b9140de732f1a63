import { expect, test } from "vitest";
import { planLinks } from "#app/plan/plan-pages.ts";

const lead = { ofReport: true, mayBring: true, leads: true };
const viewer = { ofReport: false, mayBring: false, leads: false };

const at = (path: string, reader = lead, search = "") =>
  planLinks({
    ...reader,
    top: "/plans/p",
    pathname: `/plans/p${path}`,
    search,
  });

const currentOf = (links: ReturnType<typeof at>) => [
  ...links.groups.filter(({ current }) => current).map(({ label }) => label),
  ...links.pages.filter(({ current }) => current).map(({ label }) => label),
];

test("a page of a plan shows its part and its neighbours", () => {
  expect(currentOf(at(""))).toEqual(["Plan", "Table"]);
  expect(currentOf(at("/editions/2/compare"))).toEqual([
    "Progress",
    "Editions",
  ]);
  expect(at("/owners").pages.map(({ label }) => label)).toEqual([
    "Sections",
    "Columns",
    "Tags",
    "Recommendations",
    "Owners",
  ]);
});

test("an action stands below the table, and a like name elsewhere does not", () => {
  expect(currentOf(at("/actions/a1/edit"))).toEqual(["Plan", "Table"]);
  expect(currentOf(at("/progress-evidence/e1"))).toEqual(["Plan", "Table"]);
});

test("nobody is led to a page that is closed to them", () => {
  const hrefs = (reader: typeof lead, path: string) =>
    at(path, reader).pages.map(({ href }) => href);
  expect(hrefs(lead, "/people")).toContain("/plans/p/settings");
  expect(hrefs(viewer, "/people")).not.toContain("/plans/p/settings");
  expect(hrefs(viewer, "/people")).not.toContain("/plans/p/files");
  expect(hrefs(viewer, "/owners")).not.toContain("/plans/p/recommendations");
});

test("what was narrowed down goes along between the views alone", () => {
  const { groups, pages } = at("/board", lead, "?status=underWay");
  expect(pages.map(({ href }) => href)).toEqual([
    "/plans/p?status=underWay",
    "/plans/p/board?status=underWay",
    "/plans/p/timeline?status=underWay",
    "/plans/p/pictures",
    "/plans/p/mine",
  ]);
  expect(groups.map(({ href }) => href)[1]).toBe("/plans/p/sections");
});
