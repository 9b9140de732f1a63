import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createContext } from "#app/context.server.ts";
import { CannotStart } from "#app/errors.ts";
import { listen } from "#app/server.ts";
import { readSettings } from "#app/settings.server.ts";
import { smallDisk } from "#test/support/full-disk.ts";

test("every setting that is wrong is named, with what would be right", () => {
  const wrong = {
    PORT: "eighty",
    BASE_URL: "challenge.example.org",
    UPLOAD_LIMIT_MB: "2048",
    SMTP_URL: "nonsense",
    TRUST_PROXY: "yes",
    DEMO: "maybe",
  };
  const read = () => readSettings(wrong);
  expect(read).toThrow(CannotStart);
  for (const name of Object.keys(wrong)) expect(read).toThrow(`${name}: give`);
});

test("an empty variable is as good as none", () => {
  const settings = readSettings({ PORT: "", SMTP_URL: "", BASE_URL: "" });
  expect(settings).toEqual(readSettings({}));
});

test("a database or folder that cannot be used stops the start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "words.txt");
  await writeFile(file, "not a database, not a folder");
  const begin = (env: Record<string, string>) =>
    createContext(
      readSettings({
        DATABASE_URL: `file:${join(folder, "a.db")}`,
        EVIDENCE_DIR: join(folder, "evidence"),
        ...env,
      }),
    );
  await expect(begin({ EVIDENCE_DIR: file })).rejects.toThrow(/^EVIDENCE_DIR/);
  for (const url of [`file:${file}`, `file:${folder}`, "mysql://secret@host"]) {
    const error = await begin({ DATABASE_URL: url }).catch(same);
    expect(error).toBeInstanceOf(CannotStart);
    expect(String(error)).toContain("DATABASE_URL: the database");
    expect(String(error)).not.toContain("secret");
  }
});

test("a disk without room stops the start with what to do", async ({
  skip,
}) => {
  const disk = smallDisk("size=64k") ?? skip("this user may not mount one");
  const begin = createContext(
    readSettings({
      DATABASE_URL: `file:${join(disk, "a.db")}`,
      EVIDENCE_DIR: join(disk, "evidence"),
    }),
  );
  await expect(begin).rejects.toThrow(CannotStart);
  await expect(begin).rejects.toThrow(
    /^DATABASE_URL: .* no room left on its disk: make room there/,
  );
});

test("a port that is taken is said in a sentence", async () => {
  const place = { port: 0, host: "127.0.0.1" };
  const { server, port } = await listen(() => undefined, place);
  onTestFinished(() => void server.close());
  const second = listen(() => undefined, { ...place, port });
  await expect(second).rejects.toThrow(/another program is using port/);
});

const same = (error: unknown) => error;
