import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaFindings } from "#app/areas/AreaFindings.tsx";
import { AreaSaid } from "#app/areas/AreaSaid.tsx";
import { Conversation } from "#app/comments/Conversation.tsx";
import { NoteList } from "#app/notes/NoteList.tsx";

const plain = (html: string) =>
  html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test("a finding is named with its area, as on its own list", () => {
  const none = { total: 0, first: [] };
  const first = {
    id: "f",
    kind: "strength",
    number: "1",
    text: "Words",
    href: "f",
    draft: false,
  };
  const findings = {
    total: 1,
    strengths: { total: 1, first: [first] },
    considerations: none,
    recommendations: [],
    all: "findings",
  };
  const html = renderToStaticMarkup(
    <AreaFindings area={2} findings={findings} />,
  );
  expect(plain(html)).toContain("Strength 1 of area 2");
});

test.each([
  [null, false],
  ["Achieving", true],
])("a level of %s makes a column of levels: %s", (level, column) => {
  const criterion = { key: "c", number: "1.1", title: "Data", level };
  const criteria = [{ ...criterion, evidenced: "", notApplicable: false }];
  const words = { sent: false, level: null, narrative: "", criteria };
  const view = {
    top: "",
    area: { key: "a", number: 1, title: "A", summary: "" },
    before: null,
    after: null,
    said: { words },
    evidence: null,
    notes: null,
    decided: undefined,
    findings: null,
    actions: null,
  };
  const html = renderToStaticMarkup(<AreaSaid view={view} said={{ words }} />);
  expect(html.includes("Level claimed")).toBe(column);
});

test("a comment is opened, and replied to where one may", () => {
  const link = (mayReply: boolean) => {
    const entry = {
      id: "c",
      side: "team" as const,
      author: "Petra",
      at: "2026-05-01T09:00:00.000Z",
      text: "Well said",
      removed: false,
      audience: "Both sides",
      number: null,
      kind: "",
      quote: "",
      mayReword: false,
      mayRemove: false,
      about: null,
      href: "/c",
      mayReply,
      reaction: null,
      replies: [],
      earlier: 0,
    };
    const conversation = { entries: [entry], citations: [] };
    return plain(
      renderToStaticMarkup(<Conversation conversation={conversation} />),
    );
  };
  expect(link(true)).toContain("Reply to comment “Well said”");
  expect(link(false)).toContain("Open the comment “Well said”");
});

test("a note is named by whole words", () => {
  const note = {
    id: "n",
    text: "Staff in the depots say that nobody told them of the new contract",
    judgement: "neutral" as const,
    judgementTitle: "Neutral",
    place: "",
    confidenceTitle: "",
    source: "",
    author: "Petra",
    own: false,
    at: "2026-05-01T09:00:00.000Z",
  };
  const html = renderToStaticMarkup(
    <NoteList rows={[note]} base="" open={false} />,
  );
  expect(plain(html)).toContain("Open the note “Staff in the depots");
  expect(plain(html)).toMatch(/of the new…”/);
});
