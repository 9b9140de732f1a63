import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EditForm } from "#app/evidence/ChangeForms.tsx";
import type { Answered } from "#app/forms/use-answer.ts";

const item = {
  number: 4,
  title: "Budget",
  kind: "file",
  sent: true,
  withdrawn: false,
  register: "/r",
  address: "/r/4",
};
const details = {
  title: "Budget",
  description: "",
  dated: null,
  sensitivity: "open" as const,
  criteria: ["b"],
  url: "",
  pointer: "",
  version: 3,
};
const drawn = (answered?: Answered, open = true) =>
  renderToStaticMarkup(
    <EditForm {...{ item, details, open, answered, areas: [] }} />,
  );

test("a form that comes back was still read when it was read", () => {
  const initialValue = { title: "", version: "2", criteriaWere: ["a"] };
  const html = drawn({
    form: { initialValue, error: { title: ["Enter a title"] } },
    theirs: null,
  });
  expect(html).toContain('name="version" value="2"');
  expect(html).toContain('name="criteriaWere" value="a"');
  expect(html).not.toContain('name="criteriaWere" value="b"');
});

test("a stale form shows only the fields that differ, in people's words", () => {
  const initialValue = { title: "Budget 2", sensitivity: "open", version: "2" };
  const html = drawn({
    form: { initialValue },
    theirs: {
      version: 3,
      savedBy: "Cole Bright",
      savedAt: "2026-03-02T09:00:00.000Z",
      values: { title: "Budget", sensitivity: "Open", dated: "1 March 2026" },
    },
  });
  expect(html).toContain("Cole Bright saved this");
  expect(html.match(/cf-stale__pair/g)).toHaveLength(2);
  expect(html).toContain("1 March 2026");
  expect(html).toContain('name="version" value="3"');
});

test("shut, there is no form unless one comes back", () => {
  expect(drawn(undefined, false)).not.toContain("<form");
  expect(drawn(undefined, false)).toContain("Item 4 cannot be changed now");
});
