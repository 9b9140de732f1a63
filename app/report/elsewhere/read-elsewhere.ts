import { createHash } from "node:crypto";
import { mostTaken } from "../../comments/from-word/brought.ts";
import { type Kept, broughtFrom } from "../../comments/from-word/kept.ts";
import { Refused } from "../../documents/guard/refused.ts";
import { recogniseReport } from "../../documents/report-in/recognise.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { readWord } from "../../documents/word-in/read-word.ts";
import { itemsInTables } from "./in-tables.ts";

/** So many passages can be corrected in one form. */
export const mostPassages = 950;

/** So many letters stand on its page: some six hundred pages of a report. */
const mostLetters = 1_500_000;

/** What a file holds; its words only where they are not too many to be kept. */
interface ReadElsewhere {
  passages: number;
  comments: number;
  /** As it is kept: both texts are JSON. */
  file: (Kept & { report: string; sha256: string }) | null;
}

/**
 * Reads a report that was written elsewhere in a Word file.
 * @throws Refused for a file that is not read, and where its passages hold more
 *   than a report does
 */
export async function readElsewhere(bytes: Buffer): Promise<ReadElsewhere> {
  const document = await readWord(bytes, { settles: true });
  const report = recogniseReport(document);
  const counts = {
    passages: passagesIn(report),
    comments: report.comments.length,
  };
  const { passages, comments } = counts;
  if (passages === 0 || passages > mostPassages || comments > mostTaken) {
    return { ...counts, file: null };
  }
  const letters = report.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > mostLetters) throw new Refused("tooMuch");
  return {
    ...counts,
    file: {
      ...broughtFrom(document),
      report: JSON.stringify(report),
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  };
}

function passagesIn(report: ReportRead): number {
  const { length } = report.blocks;
  return length === 0 ? 0 : length + itemsInTables(report).length;
}
