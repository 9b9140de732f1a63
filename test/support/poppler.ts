import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether Poppler's tools are on this machine; tests that want them say so. */
export const hasPoppler = spawnSync("pdfinfo", ["-v"]).error === undefined;

/** What one of Poppler's tools says of a file. */
function asked(
  tool: string,
  pdf: Uint8Array,
  before: string[],
  after: string[],
) {
  const folder = mkdtempSync(join(tmpdir(), "critical-friend-pdf-"));
  try {
    const file = join(folder, "file.pdf");
    writeFileSync(file, pdf);
    const { stdout } = spawnSync(tool, [...before, file, ...after]);
    return stdout.toString("utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The elements of a tagged PDF with their words, each a step further in. */
export const structureOf = (pdf: Uint8Array): string =>
  asked("pdfinfo", pdf, ["-struct-text"], []);

/** The words on the pages of a PDF, as they lie there. */
export const wordsOf = (pdf: Uint8Array): string =>
  asked("pdftotext", pdf, ["-layout"], ["-"]);
