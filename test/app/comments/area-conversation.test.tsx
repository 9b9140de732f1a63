import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaConversation } from "#app/comments/AreaConversation.tsx";

const conversation = {
  areaKey: "a",
  title: "1 A",
  href: "/areas/a/comments",
  entries: [],
  total: 0,
  page: 1,
  pages: 1,
  side: "council" as const,
  citations: [],
};

test("who may not add to a conversation is led to read it", () => {
  const link = (subjects: [] | null) =>
    renderToStaticMarkup(
      <AreaConversation conversation={{ ...conversation, subjects }} />,
    );
  expect(link([])).toContain("Add to the conversation");
  expect(link(null)).toContain("Read the conversation");
  expect(link(null)).not.toContain("Add to");
});
