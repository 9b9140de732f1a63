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
  subjects: [],
};

test("who may not add to a conversation is led to read it", () => {
  const link = (mayAdd: boolean) =>
    renderToStaticMarkup(
      <AreaConversation conversation={{ ...conversation, mayAdd }} />,
    );
  expect(link(true)).toContain("Add to the conversation");
  expect(link(false)).toContain("Read the conversation");
  expect(link(false)).not.toContain("Add to");
});
