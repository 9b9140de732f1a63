import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newHere } from "#app/cli/import.ts";
import { runCommand } from "#app/cli/run-command.ts";

/** A terminal on a fresh database. */
async function aTerminal() {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = {
    DATABASE_URL: `file:${join(folder, "test.db")}`,
    EVIDENCE_DIR: join(folder, "evidence"),
    BASE_URL: "https://cf.example",
  };
  return async (...argv: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCommand(argv, {
      env,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
}

test("a programme is set up from the command line", async () => {
  const cf = await aTerminal();
  expect(await cf("migrate")).toMatchObject({ code: 0, err: "" });
  const ada = await cf(
    ...["user", "add", "--name", "Ada", "--email", "Ada@x.test"],
    "--programme-manager",
  );
  expect(ada.out).toContain("https://cf.example/reset-password/");
  const added = await cf(
    ...["council", "add", "--name", "Aldermoor", "--nation", "scotland"],
    "--json",
  );
  expect(JSON.parse(added.out)).toMatchObject({ name: "Aldermoor" });
  const started = await cf(
    ...["challenge", "new", "--council", "aldermoor", "--title", "EPC"],
    ...["--level", "achieving", "--framework", "eflg-2009", "--json"],
    ...["--manager", "mara@x.test"],
  );
  expect(started).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(started.out)).toMatchObject({
    council: "Aldermoor",
    mode: "award",
  });
});

test("a challenge goes from one place to another, and what came is counted", async () => {
  const [here, there] = [await aTerminal(), await aTerminal()];
  await here("council", "add", "--name", "Aldermoor", "--nation", "scotland");
  const start = [
    "challenge",
    "new",
    "--council",
    "Aldermoor",
    "--title",
    "EPC",
  ];
  const started = await here(...start, "--mode", "bespoke", "--json");
  const { id } = JSON.parse(started.out) as { id: string };
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "one.zip");
  expect((await there("challenge", "list")).out).toContain("No challenge");
  const listed = await here("challenge", "list", "--json");
  expect(JSON.parse(listed.out)).toEqual([
    { id, council: "Aldermoor", title: "EPC", stage: "scoping" },
  ]);
  expect((await here("challenge", "list")).out).toBe(
    `${id}  Aldermoor: EPC (Scoping)`,
  );
  const written = await here("export", id, file);
  expect(written.out).toContain("0 files of evidence");
  const taken = await there("import", file);
  expect(taken).toMatchObject({ code: 0, err: "" });
  expect(taken.out).toContain("Took in “EPC” with 0 files of evidence");
  expect(taken.out).not.toContain("people are new");
});

test("one of a thing is said as one", () => {
  expect(newHere(0)).toBe("Everybody in it has an account here already.");
  expect(newHere(1)).toMatch(/^One person is new here: a reset link/);
  expect(newHere(9)).toMatch(/^9 people are new here: a reset link/);
});

test("what is wrong is said on standard error, with exit code 1", async () => {
  const cf = await aTerminal();
  const refused = async (...argv: string[]) => {
    const { code, out, err } = await cf(...argv);
    expect([code, out]).toEqual([1, ""]);
    return err;
  };
  expect(await refused("conquer", "france")).toContain("no command");
  expect(await refused("council", "add", "--name", "A")).toMatch(
    /--nation:.*\n\nnpm run cf -- council add --name NAME --nation NATION/s,
  );
  expect(await refused("migrate", "twice")).toContain("no “twice”");
  expect(await refused("demo")).toContain("set DEMO=1");
  const nowhere = await refused("export", "x", "/nowhere/x.zip");
  expect(nowhere).toContain("no challenge x");
  expect(await refused("user", "add", "--nmae", "A")).toContain("--nmae");
  const missing = ["challenge", "new", "--council", "Nowhere", "--title", "T"];
  expect(await refused(...missing)).toContain("no council");
  expect(await refused(...missing, "--level", "best")).toContain("--level:");
  expect(await refused(...missing, "--framework", "x")).toContain(
    "--framework:",
  );
});

test("help lists every command; the permissions are a table and data", async () => {
  const cf = await aTerminal();
  const { out } = await cf("help");
  expect((await cf("--help")).out).toBe(out);
  expect((await cf("help", "migrate")).out).toMatch(/^npm run cf -- migrate/);
  for (const name of ["user add", "council add", "challenge new", "migrate"]) {
    expect(out).toContain(`npm run cf -- ${name}`);
  }
  expect((await cf("permissions")).out).toMatch(
    /Write interview notes +- +yes +yes +yes +- +- +- +-$/m,
  );
  const data: unknown = JSON.parse((await cf("permissions", "--json")).out);
  expect(data).toContainEqual({
    stage: "improvement",
    kind: "step",
    action: "Publish the report",
    roles: ["councilLead", "sponsor"],
  });
});
