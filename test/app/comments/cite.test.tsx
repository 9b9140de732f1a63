import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { annotationsFor } from "#app/comments/annotations.server.ts";
import { cite, numbersCited } from "#app/comments/cite.ts";
import { RegisterPage } from "#app/comments/RegisterPage.tsx";
import { Comment } from "#app/report/Comments.tsx";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { loader as comments } from "#app/routes/comments.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { findVersion } from "#db/queries/reports.ts";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";
import { drafted, onWhole } from "./a-draft.ts";

const all = () => true;
const linked = (text: string, known: (number: number) => boolean = all) =>
  cite(text, known).flatMap((piece) =>
    piece.number === undefined ? [] : [[piece.text, piece.number]],
  );

describe("a text that cites comments", () => {
  test.each([
    ["Same as comment 2.", [["comment 2", 2]]],
    ["Comment 12 says so too", [["Comment 12", 12]]],
    [
      "See comments 2 and 5.",
      [
        ["comments 2", 2],
        ["5", 5],
      ],
    ],
    [
      "As comments 2, 3, and 10 say",
      [
        ["comments 2", 2],
        ["3", 3],
        ["10", 10],
      ],
    ],
    [
      "comments 4–6",
      [
        ["comments 4", 4],
        ["6", 6],
      ],
    ],
    // Only the plural names more than one.
    ["comment 2 and 5 people", [["comment 2", 2]]],
    ["comment 2, 5 of them", [["comment 2", 2]]],
    ["comments 3 and 40% more", [["comments 3", 3]]],
    ["comment 2.5", []],
    ["comments from 12 people", []],
    ["uncomment 3", []],
  ])("%s", (text, found) => {
    expect(linked(text)).toEqual(found);
    expect(
      cite(text, all)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });

  test("a number that the reader may not open stays plain text", () => {
    expect(linked("comments 2 and 5", (number) => number === 5)).toEqual([
      ["5", 5],
    ]);
    expect(cite("comment 9", () => false)).toEqual([{ text: "comment 9" }]);
    expect(numbersCited(["comments 2 and 5", "comment 2"])).toEqual([2, 5]);
  });
});

/** Comments 1 to 3: the second cites the first, the third both and a stranger. */
async function citing() {
  const made = await drafted();
  const { app, challenge, finding, by } = made;
  await annotate(app, by("councilLead"), 1, { ...onWhole, block: finding });
  await annotate(app, by("councilLead"), 1, {
    ...onWhole,
    text: "Same as comment 1.",
  });
  const id = await aReportComment(app, challenge, {
    sent: true,
    reportVersionId: made.draft.versionId,
    text: "Comments 1 and 2 are alike, comment 99 is not.",
  });
  const visitor = challenge.people;
  const asked = { params: { challengeId: challenge.id } };
  const register = async (who: "councilLead" | "peer") =>
    renderToStaticMarkup(
      <RegisterPage
        register={await comments(
          argsOf(app, { visitor: visitor[who], ...asked }),
        )}
        answered={undefined}
      />,
    );
  const [first, second] = (await made.list()).map(
    (one) => `/challenges/${challenge.id}/comments/${one.id}`,
  );
  const links = [`href="${first}">Comments 1</a>`, `href="${second}">2</a>`];
  return { ...made, id, register, links, asked };
}

describe("what a comment cites is a link", () => {
  test("in the register, to those who may read it", async () => {
    const { register, links } = await citing();
    const council = await register("councilLead");
    for (const link of links) expect(council).toContain(link);
    expect(council).toContain(", comment 99 is not.");
    const team = await register("peer");
    expect(team).toContain("Comments 1 and 2 are alike");
  });

  test("on the council's desk", async () => {
    const { app, challenge, asked, links } = await citing();
    const visitor = challenge.people.councilLead;
    const found = await desk(argsOf(app, { visitor, ...asked }));
    if (!found.desk) throw new Error("This is not the desk.");
    const page = renderToStaticMarkup(<DeskPage desk={found.desk} />);
    for (const link of links) expect(page).toContain(link);
  });

  test("in the margin of the report: on the same page where it stands there", async () => {
    const { app, challenge, by } = await citing();
    const version = await findVersion(app.db, challenge.id, 1);
    if (!version) throw new Error("There is no draft.");
    const { who } = by("councilLead");
    const standing = await enter(app.db, who, challenge.id);
    const seen = await annotationsFor({ app, ...standing }, version);
    const third = seen[2];
    if (!third) throw new Error("There is no third comment.");
    const drawn = renderToStaticMarkup(
      <Comment
        annotation={third}
        neighbours={{ previous: 2, next: undefined, href: "/c" }}
        placed={false}
      />,
    );
    expect(drawn).toContain('href="#comment-1">Comments 1</a>');
    expect(drawn).toContain('href="#comment-2">2</a>');
    expect(drawn).toContain(", comment 99 is not.");
  });
});
