import {
  type WordParts,
  aWordFile,
  comment,
  from,
  item,
  p,
  r,
  styled,
  to,
  tracked,
} from "./a-word-file.ts";

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbered = (id: number) =>
  `<w:abstractNum w:abstractNumId="${id}">${level(0, "decimal", "%1.")}${level(1, "bullet", "-")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

const bullets = `<w:abstractNum w:abstractNumId="9">${level(0, "bullet", "•")}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>`;

/** Lists 1 to 4 are numbered, with dashes below; 9 has bullets. */
export const lists = [1, 2, 3, 4].map(numbered).join("") + bullets;

export const bold = (words: string): string => p(r(words, "<w:b/>"));
export const text = (words: string): string => p(r(words));

/** A report of an invented council, in the shape that real ones have. */
export const aReportBody = [
  styled("Title", "Peer challenge of Aldermoor Borough Council"),
  styled("Heading1", "1. Background"),
  text("The team was:"),
  text("Ada Marsh – Brackenford District Council"),
  text("Ben Oake, Quillhaven Fire Authority"),
  text(
    "The team thanks everybody that it met for their time and their frankness.",
  ),
  styled("Heading1", "2.\tSummary and recommendations"),
  text("We came to the following conclusion:"),
  text("Aldermoor works at the ‘achieving’ level of the framework."),
  text("We recommend:"),
  item(1, "Publish every equality impact assessment."),
  item(1, "Ask staff again, with a reason."),
  styled("Heading1", "3 Detailed findings"),
  styled("Heading2", "3.1 Knowing your communities and equality mapping"),
  bold("Strengths:"),
  p(
    from(1) +
      from(2) +
      r("Wards are mapped every spring") +
      to(1) +
      to(2) +
      r(", and partners have the maps."),
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`,
  ),
  item(2, "Officers know of:"),
  item(2, "the moorland villages", 1),
  item(2, "the harbour", 1),
  text("They visit both."),
  bold("Procurement"),
  item(2, "Suppliers are asked."),
  bold("Areas for further improvement"),
  item(3, "Little is known about carers."),
  styled("Heading2", "3.2 A modern and diverse workforce"),
  bold("What works well"),
  item(9, "Staff feel heard."),
  p(
    r("Training is ") + tracked("ins", "very ") + r("good."),
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>`,
  ),
  styled("Heading1", "4 Examples of innovative practice"),
  text("The team saw these:"),
  item(9, "Harbour hub: a room for everybody."),
  styled("Heading1", "5 Signposting to good practice"),
  item(9, "Brackenford District Council has a youth panel."),
].join("");

/** Its parts, with a comment on its first strength and an answer to it. */
export const aReportParts = (): WordParts => ({
  body: aReportBody,
  numbering: lists,
  comments:
    comment(1, "Every second spring.", { paraId: "A1" }) +
    comment(2, "Thank you.", { paraId: "A2" }),
  commentsExtended: `<w15:commentEx w15:paraId="A1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>`,
  custom: `<property name="CriticalFriendNumber"><i4>2</i4></property>`,
});

/** The report as a file. */
export const aReportFile = (): Buffer => aWordFile(aReportParts());
