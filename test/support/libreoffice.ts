import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine; tests that want it say so. */
export const hasLibreOffice =
  spawnSync("soffice", ["--version"]).error === undefined;

/** A Word file as LibreOffice saves it, by way of these kinds of file. */
export async function throughLibreOffice(
  file: Uint8Array,
  ...kinds: Array<"odt" | "docx">
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-office-"));
  try {
    let from = join(folder, "file.docx");
    await writeFile(from, file);
    for (const [step, kind] of kinds.entries()) {
      const to = join(folder, String(step));
      const { status } = spawnSync("soffice", [
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--headless", "--convert-to", kind, "--outdir", to, from],
      ]);
      if (status !== 0) throw new Error(`LibreOffice ended with ${status}.`);
      from = join(to, `file.${kind}`);
    }
    return await readFile(from);
  } finally {
    await rm(folder, { recursive: true });
  }
}
