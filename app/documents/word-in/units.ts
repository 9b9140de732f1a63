import type { XmlElement } from "../guard/read-xml.ts";
import { dateFrom } from "./tracked.ts";
import type { WordParagraph } from "./word-document.ts";

/** One of the comments or notes that a part holds. */
export interface Unit {
  id: string;
  author: string;
  initials: string;
  date: string | null;
  part: WordParagraph["part"];
}

const parts: Record<string, WordParagraph["part"]> = {
  comment: "body",
  footnote: "footnote",
  endnote: "endnote",
};

/** What begins with this element; undefined for what is no comment or note. */
export function unitOf({ name, get }: XmlElement): Unit | undefined {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return (
    part && {
      id: get("id") ?? "",
      author: get("author") ?? "",
      initials: get("initials") ?? "",
      date: dateFrom(get("date")),
      part,
    }
  );
}
