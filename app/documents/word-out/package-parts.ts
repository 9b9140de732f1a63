import type { Entry } from "./comment-places.ts";
import { commentParts } from "./comment-parts.ts";
import { utcTime } from "./london-time.ts";
import type { WordAbout } from "./word-report.ts";
import { escaped, xmlPart } from "./xml-text.ts";

/** The parts of a file by their path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * What the library has written, with comments of our own and without anything
 * of the present moment: the same report makes the same file.
 */
export function finished(
  written: Parts,
  report: WordAbout,
  entries: readonly Entry[],
): Parts {
  const text = (path: string) => String(written.get(path) ?? "");
  const comments: ReadonlyMap<string, string> =
    entries.length > 0 ? commentParts(entries) : new Map();
  const parts = new Map(written);
  parts.delete("word/comments.xml");
  parts.delete("word/_rels/comments.xml.rels");
  for (const [path, content] of comments) parts.set(path, content);
  parts.set("docProps/core.xml", coreProperties(report));
  parts.set(
    "[Content_Types].xml",
    withTypes(text("[Content_Types].xml"), comments),
  );
  const relations = "word/_rels/document.xml.rels";
  const linked = withRelations(text(relations), comments);
  const named = stableLinks(text("word/document.xml"), linked);
  parts.set("word/document.xml", named.document);
  parts.set(relations, named.relations);
  return parts;
}

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const kinds: Record<string, { type: string; relation: string }> = {
  "word/comments.xml": {
    type: `${main}.comments+xml`,
    relation:
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
  },
  "word/commentsExtended.xml": {
    type: `${main}.commentsExtended+xml`,
    relation:
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
  },
  "word/commentsIds.xml": {
    type: `${main}.commentsIds+xml`,
    relation:
      "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
  },
  "word/commentsExtensible.xml": {
    type: `${main}.commentsExtensible+xml`,
    relation:
      "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
  },
  "word/people.xml": {
    type: `${main}.people+xml`,
    relation: "http://schemas.microsoft.com/office/2011/relationships/people",
  },
};

function withTypes(xml: string, parts: ReadonlyMap<string, string>): string {
  const others = xml.replaceAll(
    /<Override[^>]*PartName="\/word\/comments\w*\.xml"[^>]*\/>/g,
    "",
  );
  const ours = [...parts.keys()].map(
    (path) =>
      `<Override PartName="/${path}" ContentType="${kinds[path]?.type ?? ""}"/>`,
  );
  return others.replace("</Types>", `${ours.join("")}</Types>`);
}

function withRelations(
  xml: string,
  parts: ReadonlyMap<string, string>,
): string {
  const others = xml.replaceAll(
    /<Relationship [^>]*Target="comments\w*\.xml"[^>]*\/>/g,
    "",
  );
  const ours = [...parts.keys()].map((path, index) => {
    const target = path.replace("word/", "");
    return `<Relationship Id="rIdComments${index + 1}" Type="${kinds[path]?.relation ?? ""}" Target="${target}"/>`;
  });
  return others.replace("</Relationships>", `${ours.join("")}</Relationships>`);
}

/** The library draws lots for the names of links: they are counted instead. */
function stableLinks(document: string, relations: string) {
  const drawn = [...document.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(
    ([, id = ""]) => id,
  );
  const names = new Map(
    [...new Set(drawn)].map((id, index) => [id, `rIdLink${index + 1}`]),
  );
  const renamed = (xml: string, attribute: string) =>
    xml.replaceAll(
      new RegExp(`(\\b${attribute}=")([^"]+)"`, "g"),
      (whole, before: string, id: string) =>
        names.has(id) ? `${before}${names.get(id) ?? ""}"` : whole,
    );
  return {
    document: renamed(document, "r:id"),
    relations: renamed(relations, "Id"),
  };
}

function coreProperties(about: WordAbout): string {
  const { title, council, name, at } = about;
  const subject =
    about.subject ?? `${name}, equality peer challenge of ${council}`;
  const when = utcTime(at);
  const date = (tag: string) =>
    `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${when}</dcterms:${tag}>`;
  return xmlPart(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>Critical Friend</dc:creator><dc:language>en-GB</dc:language>${date("created")}${date("modified")}</cp:coreProperties>`,
  );
}
