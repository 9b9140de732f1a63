import { SaxesParser } from "saxes";
import { partsOf } from "#test/support/word-parts.ts";

/** A paragraph as anybody who opens the file reads it. */
export interface Read {
  style: string;
  text: string;
  /** Its words before the changes that the file shows. */
  was: string;
  /** What became of its end: with it a paragraph comes or goes. */
  end: "kept" | "inserted" | "deleted";
  isHeader: boolean;
}

/** What a Word file says, read with nothing of the writer's own. */
export async function readWords(file: Uint8Array) {
  const parts = await partsOf(file);
  const paragraphs: Read[] = [];
  const quotes = new Map<string, string>();
  const marked = new Map<string, string>();
  const open = new Map<string, Map<string, string>>();
  const bookmarks = new Map<string, string>();
  let inHeader = false;
  let isText = false;
  let inLook = false;
  let inRun = false;
  let inPart: "kept" | "inserted" | "deleted" = "kept";
  const parser = new SaxesParser();
  const sayToOpen = (words: string) => {
    for (const [key, of] of open) of.set(key, (of.get(key) ?? "") + words);
  };
  const say = (words: string) => {
    const last = paragraphs.at(-1);
    if (last && inPart !== "deleted") last.text += words;
    if (last && inPart !== "inserted") last.was += words;
    sayToOpen(words);
  };
  parser.on("opentag", ({ name, attributes }) => {
    const value = (attribute: string) => String(attributes[attribute] ?? "");
    const id = value("w:id");
    if (name === "w:tblHeader") inHeader = true;
    if (name === "w:p") {
      sayToOpen("\n");
      paragraphs.push({
        ...{ style: "", text: "", was: "", end: "kept" },
        isHeader: inHeader,
      });
    }
    const last = paragraphs.at(-1);
    if (name === "w:pStyle" && last) last.style = value("w:val");
    const change = changes[name];
    if (change) inPart = change;
    // Of the end of a paragraph, or a row: nothing stands in it.
    if (change && last && inLook) last.end = change;
    if (name === "w:rPr") inLook = true;
    if (name === "w:t" || name === "w:delText") isText = true;
    if (name === "w:br") say("\n");
    if (name === "w:r") inRun = true;
    if (name === "w:tab" && inRun) say("\t");
    if (name === "w:commentRangeStart") {
      quotes.set(id, "");
      open.set(id, quotes);
    }
    if (name === "w:commentRangeEnd") open.delete(id);
    if (name === "w:bookmarkStart") {
      bookmarks.set(id, value("w:name"));
      marked.set(value("w:name"), "");
      open.set(value("w:name"), marked);
    }
    if (name === "w:bookmarkEnd") open.delete(bookmarks.get(id) ?? "");
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t" || name === "w:delText") isText = false;
    if (changes[name]) inPart = "kept";
    if (name === "w:rPr") inLook = false;
    if (name === "w:tr") inHeader = false;
    if (name === "w:r") inRun = false;
  });
  parser.on("text", (words) => isText && say(words));
  parser.write(parts.get("word/document.xml") ?? "").close();
  return { parts, paragraphs, quotes, marked };
}

const changes: Record<string, "inserted" | "deleted"> = {
  "w:ins": "inserted",
  "w:del": "deleted",
  "w:moveTo": "inserted",
  "w:moveFrom": "deleted",
};
