import { Document, Packer } from "docx";
import type { PaperList } from "../list-out/paper-table.ts";
import { listed, onItsSide, wideTextWidth } from "./list-table.ts";
import { styles } from "./looks.ts";
import { frame } from "./opening.ts";
import { type Parts, finished } from "./package-parts.ts";
import { cleanText } from "./xml-text.ts";
import { zipped } from "./zipped.ts";

/**
 * A list as a Word file: its title, what is said of it, and one table on
 * sheets on their side. The same list makes the same bytes.
 */
export async function writeWordList(list: PaperList): Promise<Buffer> {
  const { title, at } = list;
  const document = new Document({
    title: cleanText(title),
    styles,
    sections: [
      {
        ...frame(list, wideTextWidth),
        properties: onItsSide,
        children: listed(list),
      },
    ],
  });
  const parts: Parts = Packer["compiler"].compile(document);
  return zipped(finished(parts, list, []), at);
}
