import { Document, DocumentProtectionType, Packer } from "docx";
import { ourName } from "../our-name.ts";
import { placeComments } from "./comment-places.ts";
import { listed, onItsSide, wideTextWidth } from "./list-table.ts";
import { numbering } from "./list-numbers.ts";
import { styles } from "./looks.ts";
import { contents, cover, frame } from "./opening.ts";
import { type Parts, finished } from "./package-parts.ts";
import { placed } from "./placed-block.ts";
import { bodyOf } from "./report-body.ts";
import { trackedBlocks } from "./tracked-blocks.ts";
import { revisions } from "./tracked-runs.ts";
import type { WordReport } from "./word-report.ts";
import { cleanText } from "./xml-text.ts";
import { zipped } from "./zipped.ts";

/**
 * A report as a Word file with the comments that are given. The same report
 * makes the same bytes, whenever and wherever it is written.
 */
export async function writeWord(report: WordReport): Promise<Buffer> {
  const places = placeComments(report);
  const document = documentOf(report, places);
  // What the packer itself would do next is to zip them, at the present time.
  const parts: Parts = Packer["compiler"].compile(document);
  return zipped(finished(parts, report, places.entries), report.at);
}

function documentOf(
  report: WordReport,
  places: ReturnType<typeof placeComments>,
): Document {
  const { id, number, seal, blocks, before, at, isLocked } = report;
  const numbers = numbering();
  const text = before ? trackedBlocks(before, blocks) : placed(blocks, places);
  const body = bodyOf(text, numbers, revisions(ourName, at));
  return new Document({
    title: cleanText(report.title),
    styles,
    numbering: { config: numbers.config() },
    customProperties: [
      { name: "CriticalFriendReport", value: id },
      { name: "CriticalFriendNumber", value: String(number ?? "") },
      { name: "CriticalFriendSeal", value: seal.slice(0, 16) },
      ...(before ? [{ name: "CriticalFriendChanges", value: "shown" }] : []),
    ],
    ...(isLocked
      ? { protection: { type: DocumentProtectionType.COMMENTS } }
      : {}),
    sections: [
      {
        ...frame(report),
        properties: { titlePage: true },
        children: [
          ...cover(report, places.whole),
          ...contents(blocks, report.annex?.title),
          ...body,
        ],
      },
      ...(report.annex
        ? [
            {
              ...frame(report, wideTextWidth),
              properties: onItsSide,
              children: listed(report.annex),
            },
          ]
        : []),
    ],
  });
}
