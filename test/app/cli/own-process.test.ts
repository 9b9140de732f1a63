import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);

/** The command line as people type it, in a process of its own. */
async function aShell() {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = {
    ...process.env,
    BASE_URL: "",
    DATABASE_URL: `file:${join(folder, "cf.db")}`,
  };
  return (...argv: string[]) =>
    run("npm", ["run", "-s", "cf", "--", ...argv], { env });
}

test("what the command line prints as data, another program reads", async () => {
  const cf = await aShell();
  const { stdout } = await cf("permissions", "--json");
  expect(JSON.parse(stdout)).toBeTypeOf("object");
});

test("a fault goes to standard error, and ends with 1", async () => {
  const cf = await aShell();
  await expect(cf("council", "add", "--json")).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/--name/),
  });
});
