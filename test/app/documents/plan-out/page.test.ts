import { expect, test } from "vitest";
import { writePlanPage } from "#app/documents/plan-out/write-plan-page.tsx";
import { aPlan } from "./a-plan.ts";

const html = (plan = aPlan()) => writePlanPage(plan).toString();

test("nothing comes with it, and nothing in it runs", () => {
  const page = html(aPlan({ title: "<script>alert(1)</script>" }));
  expect(page).not.toMatch(/<script|<link|<img|url\(|https?:/);
  expect(page).toContain("&lt;script&gt;");
});

test("each table has a caption, and cells that name columns and rows", () => {
  const page = html();
  expect(page.match(/<caption>[^<]+<\/caption>/g)).toEqual([
    "<caption>1. Leadership and commitment</caption>",
    "<caption>2. Employment and training</caption>",
  ]);
  expect(page).toContain('<th scope="col">Responsible officer</th>');
  expect(page).toContain('<th scope="row">1.1</th>');
  expect(page).toMatch(/<td data-field="evidence" rowSpan="2">Officers meet/i);
});

test("ratings have a letter, a word and a shape, tags a word and a colour", () => {
  const page = html();
  expect(page).toMatch(
    /<td class="rated"[^>]*><span aria-hidden="true">▲<\/span> A Amber<\/td>/,
  );
  expect(page).toMatch(/<span class="tag"[^>]*#1D70B8[^>]*>Race equality</);
  expect(page).toContain("Nothing stands in this section yet.");
});
