import { expect, test } from "vitest";
import type { Annotation } from "#app/report/annotation.ts";
import { block } from "#app/report/blocks.ts";
import { heading } from "#app/report/pieces.ts";
import { renderedWithComments } from "#app/report/rendered.server.tsx";

const said: Annotation = {
  commentId: "c1",
  number: 1,
  blockId: null,
  start: null,
  end: null,
  kind: "Fact",
  side: "council",
  excerpt: "Said inside the council.",
  status: "",
};

const drawn = (
  annotations: Annotation[],
  {
    id = "v1",
    commentHref = null,
  }: { id?: string; commentHref?: string | null } = {},
) =>
  renderedWithComments(
    { id },
    {
      blocks: [
        heading("one", "1", `Heading of ${id}`, 1),
        block("said", "paragraph", "Words."),
      ],
      annotations,
      top: "/challenges/1",
      commentHref,
    },
  );

test("who is shown fewer comments is never drawn another's text", () => {
  expect(drawn([said])).toContain("Said inside the council.");
  expect(drawn([])).not.toContain("Said inside the council.");
  expect(drawn([said])).toContain("Said inside the council.");
});

test("a changed comment, a place to comment and another version are drawn anew", () => {
  expect(drawn([said])).not.toContain("Sent");
  expect(drawn([{ ...said, status: "Sent" }])).toContain("Sent");
  expect(drawn([said])).not.toContain("/comment?block");
  expect(drawn([said], { commentHref: "/comment" })).toContain(
    "/comment?block",
  );
  expect(drawn([said], { id: "v2" })).toContain("Heading of v2");
});
