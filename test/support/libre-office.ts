import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether LibreOffice is on this machine; tests that want it say so. */
export const hasLibreOffice =
  spawnSync("soffice", ["--version"]).error === undefined;

/** A Word file as LibreOffice saves it, by way of its own format or not. */
export async function savedByLibreOffice(
  file: Uint8Array,
  by: "docx" | "odt",
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-office-"));
  // Each process wants a profile of its own.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (from: string, to: string, into: string) =>
    run("soffice", [
      ...[profile, "--headless", "--convert-to", to],
      ...["--outdir", join(folder, into), join(folder, from)],
    ]);
  try {
    await writeFile(join(folder, "file.docx"), file);
    if (by === "odt") await convert("file.docx", "odt", ".");
    await convert(`file.${by}`, "docx", "saved");
    return await readFile(join(folder, "saved", "file.docx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
