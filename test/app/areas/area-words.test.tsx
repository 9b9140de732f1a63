import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaFindings } from "#app/areas/AreaFindings.tsx";
import { AreaSaid } from "#app/areas/AreaSaid.tsx";
import { Conversation } from "#app/comments/Conversation.tsx";
import { NoteList } from "#app/notes/NoteList.tsx";
import { AreaReading } from "#app/self-assessment/Reading.tsx";

const plain = (html: string) =>
  html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

const view = {
  top: "/c",
  area: { key: "a", number: 1, title: "A", summary: "", note: "" },
};
const answer = {
  evidenced: "",
  missing: "",
  lead: "",
  notApplicable: false,
  notApplicableReason: "",
  evidence: [],
};
const nothingSaid = {
  sent: false,
  level: null,
  levelReason: "",
  aspirations: "",
  narrative: "",
};

test("a finding is named with its area, as on its own list", () => {
  const none = { total: 0, first: [], why: "All was new." };
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
    strengths: { total: 1, first: [first], why: "" },
    considerations: none,
    recommendations: [],
    all: "findings",
    nothing: null,
    add: null,
  };
  const html = renderToStaticMarkup(
    <AreaFindings area={2} findings={findings} />,
  );
  expect(plain(html)).toContain("Strength 1 of area 2");
  expect(plain(html)).toContain("No areas for consideration here because");
});

test.each([
  [null, false],
  ["Achieving", true],
])("a level of %s makes a column of levels: %s", (level, column) => {
  const criterion = { key: "c", number: "1.1", title: "Data", level };
  const words = { ...nothingSaid, criteria: [{ ...answer, ...criterion }] };
  const html = renderToStaticMarkup(
    <AreaSaid view={view} said={{ words, nothing: "" }} />,
  );
  expect(html.includes("Claimed level")).toBe(column);
});

test("an area's page has all that the council says, gaps included", () => {
  const criteria = [
    {
      ...answer,
      ...{ key: "c", number: "1.1", title: "Data", level: null },
      ...{ evidenced: "A survey", missing: "No trend yet", lead: "Head of HR" },
      evidence: [{ id: "e", number: 6, title: "Staff survey" }],
    },
    {
      ...answer,
      ...{ key: "d", number: "1.2", title: "Schools", level: null },
      notApplicable: true,
      notApplicableReason: "The county runs them",
    },
  ];
  const words = {
    ...nothingSaid,
    ...{ level: "Achieving", levelReason: "Peers agree" },
    ...{ aspirations: "Be fair", narrative: "How we got here", criteria },
  };
  const html = renderToStaticMarkup(
    <AreaSaid view={view} said={{ words, nothing: "" }} />,
  );
  const text = plain(html);
  for (const said of [
    "Aspirations Be fair",
    "Narrative How we got here",
    "Why Achieving Peers agree",
    "Lead: Head of HR",
    "No trend yet",
    "Item 6 : Staff survey",
    "Not applicable The county runs them",
  ]) {
    expect(text).toContain(said);
  }
  expect(html).toContain('href="/c/evidence/e"');
});

test("reasons for a level are called otherwise where none is claimed", () => {
  const words = { ...nothingSaid, levelReason: "Peers agree", criteria: [] };
  const own = <AreaSaid view={view} said={{ words, nothing: "" }} />;
  const area = {
    ...words,
    key: "a",
    number: 1,
    title: "A",
    summary: "",
    claimedLevel: null,
  };
  const as = (claimedLevel: { key: string; title: string } | null) =>
    renderToStaticMarkup(
      <AreaReading area={{ ...area, claimedLevel }} award={false} />,
    );
  for (const html of [renderToStaticMarkup(own), as(null)]) {
    expect(html).toContain("Reasons, with no level claimed");
    expect(html).toContain("Peers agree");
  }
  expect(as(null)).not.toContain("Why that level");
  const achieving = { key: "achieving", title: "Achieving" };
  expect(as(achieving)).toContain("Why that level");
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
      word: null,
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
