import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runCommand } from "#app/cli/run-command.ts";

/** A terminal in a folder where nothing is but what a test puts there. */
export async function aTerminal() {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = {
    DATABASE_URL: `file:${join(folder, "test.db")}`,
    EVIDENCE_DIR: join(folder, "evidence"),
  };
  const cf = async (...argv: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCommand(argv, {
      env,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  const put = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  return { cf, put, files: () => readdir(folder) };
}
