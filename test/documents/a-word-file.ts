import { type ZipEntry, aZip } from "./a-zip.ts";

/** The parts of a Word file, as the XML inside their outermost element. */
export interface WordParts {
  body?: string;
  styles?: string;
  numbering?: string;
  comments?: string;
  commentsExtended?: string;
  commentsIds?: string;
  commentsExtensible?: string;
  footnotes?: string;
  core?: string;
  custom?: string;
  program?: string;
  /** More relations of the document. */
  relations?: string;
  /** More entries of the zip. */
  others?: ZipEntry[];
  mainType?: string;
  /** The namespace of Word's elements. */
  space?: string;
}

const office = "http://schemas.openxmlformats.org";
const word = `${office}/wordprocessingml/2006/main`;
const mainType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const spaces = (space: string) =>
  [
    `xmlns:w="${space}"`,
    `xmlns:m="${office}/officeDocument/2006/math"`,
    `xmlns:mc="${office}/markup-compatibility/2006"`,
    `xmlns:v="urn:schemas-microsoft-com:vml"`,
    `xmlns:a="${office}/drawingml/2006/main"`,
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
    `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
    // The one of 2010, before the standard: files with it are still about.
    `xmlns:w15="http://schemas.microsoft.com/office/word/2010/11/wordml"`,
    `xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"`,
    `xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"`,
  ].join(" ");

/** The bytes of a Word file with these parts, in places of our own choosing. */
export const aWordFile = (parts: WordParts): Buffer => aZip(entriesOf(parts));

/** Its entries, for tests that spoil one of them. */
export function entriesOf(parts: WordParts): ZipEntry[] {
  const root = (name: string, inside: string): ZipEntry["bytes"] =>
    `<w:${name} ${spaces(parts.space ?? word)}>${inside}</w:${name}>`;
  const w15 = (name: string, inside: string) =>
    `<w15:${name} ${spaces(word)}>${inside}</w15:${name}>`;
  const beside: Array<[string, ZipEntry["bytes"] | undefined]> = [
    ["styles", parts.styles && root("styles", parts.styles)],
    ["numbering", parts.numbering && root("numbering", parts.numbering)],
    ["comments", parts.comments && root("comments", parts.comments)],
    ["footnotes", parts.footnotes && root("footnotes", parts.footnotes)],
    ["commentsExtended", w15Of("commentsEx", parts.commentsExtended, w15)],
    ["commentsIds", w15Of("commentsIds", parts.commentsIds, w15)],
    ["commentsExtensible", w15Of("x", parts.commentsExtensible, w15)],
  ];
  const there = beside.filter(([, bytes]) => bytes !== undefined);
  return [
    { name: "[Content_Types].xml", bytes: contentTypes(parts) },
    { name: "_rels/.rels", bytes: fileRelations(parts) },
    {
      name: "text/main.xml",
      bytes: root("document", `<w:body>${parts.body ?? ""}</w:body>`),
    },
    {
      name: "text/_rels/main.xml.rels",
      bytes: relations(
        there
          .map(([name]) => relation(name, `../beside/${name}.xml`))
          .join("") + (parts.relations ?? ""),
      ),
    },
    ...there.map(([name, bytes = ""]) => ({
      name: `beside/${name}.xml`,
      bytes,
    })),
    ...properties(parts),
    ...(parts.others ?? []),
  ];
}

const w15Of = (
  name: string,
  inside: string | undefined,
  make: (name: string, inside: string) => string,
) => (inside === undefined ? undefined : make(name, inside));

const contentTypes = ({ mainType: type = mainType }: WordParts) =>
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/text/main.xml" ContentType="${type}"/></Types>`;

const relations = (inside: string) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${inside}</Relationships>`;

const relation = (type: string, target: string) =>
  `<Relationship Id="r${type}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const fileRelations = ({ core, custom, program }: WordParts) =>
  relations(
    relation("officeDocument", "/text/main.xml") +
      (core ? relation("metadata/core-properties", "about/core.xml") : "") +
      (custom ? relation("custom-properties", "about/custom.xml") : "") +
      (program ? relation("extended-properties", "about/app.xml") : ""),
  );

const properties = ({ core, custom, program }: WordParts): ZipEntry[] =>
  [
    { name: "about/core.xml", bytes: core },
    { name: "about/custom.xml", bytes: custom },
    {
      name: "about/app.xml",
      bytes: program && `<Application>${program}</Application>`,
    },
  ].flatMap(({ name, bytes }) =>
    bytes ? [{ name, bytes: `<Properties>${bytes}</Properties>` }] : [],
  );

/** A paragraph: its properties, then its runs. */
export const p = (inside: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

/** A run of words. */
export const r = (words: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of plain words in a style. */
export const styled = (style: string, words: string): string =>
  p(r(words), `<w:pStyle w:val="${style}"/>`);

/** An item of a list. */
export const item = (list: number, words: string, level = 0): string =>
  p(
    r(words),
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

/** The marks of a comment's range. */
export const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
export const to = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** A comment's words; a paragraph id for whoever refers to it. */
export const comment = (
  id: number,
  words: string,
  { author = "Ada Marsh", date = "2026-03-02T09:00:00Z", paraId = "" } = {},
): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:initials="AM" w:date="${date}">${words
    .split("\n")
    .map(
      (line, at, lines) =>
        `<w:p${paraId && ` w14:paraId="${at === lines.length - 1 ? paraId : `${paraId}-${at}`}"`}>${r(line)}</w:p>`,
    )
    .join("")}</w:comment>`;

/** Words put in or taken out by a tracked change. */
export const tracked = (
  kind: "ins" | "del" | "moveTo" | "moveFrom",
  words: string,
  author = "Ben Oake",
): string => {
  const text = kind === "del" ? "delText" : "t";
  return `<w:${kind} w:id="9" w:author="${author}" w:date="2026-03-03T10:00:00Z"><w:r><w:${text} xml:space="preserve">${words}</w:${text}></w:r></w:${kind}>`;
};
