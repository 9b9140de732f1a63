import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnnotatedReport } from "#app/report/AnnotatedReport.tsx";
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

test("a section that is kept forgets a neighbour that is gone from the next one", () => {
  const two = [
    heading("one", "1", "First", 1),
    block("a", "paragraph", "Words."),
    heading("two", "2", "Second", 1),
    block("b", "paragraph", "More words."),
  ];
  const here = { ...said, blockId: "a" };
  const next = { ...said, commentId: "c2", number: 2, blockId: "b" };
  const shown = (annotations: Annotation[]) =>
    renderedWithComments(
      { id: "v3" },
      { blocks: two, annotations, top: "/challenges/1", commentHref: null },
    );
  expect(shown([here, next])).toContain('href="#comment-2"');
  expect(shown([here])).not.toContain('href="#comment-2"');
  expect(shown([here]).match(/The end of the report/g)).toHaveLength(1);
  expect(shown([here]).replaceAll(/<\/?div>/g, "")).toBe(
    renderToStaticMarkup(
      AnnotatedReport({
        ...{ blocks: two, annotations: [here] },
        ...{ top: "/challenges/1", commentHref: null },
      }),
    ).replaceAll(/<\/?div>/g, ""),
  );
});
