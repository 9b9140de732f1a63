import type { mediaTypes } from "../media-types.ts";
import type { PrintedPack } from "./printed-pack.ts";

/** A report on a plan as bytes; each writer is read when it is wanted. */
export async function writePack(
  pack: PrintedPack,
  ending: keyof typeof mediaTypes,
): Promise<Uint8Array> {
  switch (ending) {
    case "docx":
      return (await import("./write-pack-word.ts")).writePackWord(pack);
    case "pdf":
      return (await import("./write-pack-pdf.ts")).writePackPdf(pack);
    case "html":
      return (await import("./write-pack-page.tsx")).writePackPage(pack);
    case "xlsx":
      return (await import("./pack-sheets.ts")).writePackSpreadsheet(pack);
    case "csv":
      return (await import("./write-pack-csv.ts")).writePackCsv(pack);
  }
}
