import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { open } from "#db/connection.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { get } from "#test/support/walk.ts";

test("started without the setting, the service knows no demonstration", async () => {
  const database = await aDatabase();
  const { base } = await started(database);
  expect(await get(`${base}/demo`)).toMatchObject({ status: 404 });
  const answer = await fetch(`${base}/demo`, {
    method: "POST",
    body: new URLSearchParams({ personId: "anybody" }),
  });
  expect(answer.status).toBe(404);
  for (const path of ["/", "/sign-in", "/about"]) {
    const { status, text } = await get(base + path);
    expect(status).toBe(200);
    expect(text).not.toContain('href="/demo"');
  }
  const { db, close } = open(database);
  expect(await db.selectFrom("person").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("council").selectAll().execute()).toEqual([]);
  await close();
});

test("tidying up that fails is told to the log, and stops no start", async () => {
  const database = await aDatabase();
  const { db, close } = open(database);
  await migrate(db);
  await sql`alter table receipt rename to receipt_away`.execute(db);
  await close();
  const { base, log } = await started(database);
  expect(await get(`${base}/about`)).toMatchObject({ status: 200 });
  expect(log()).toContain("no such table: receipt");
});

async function aDatabase(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return `file:${join(folder, "start.db")}`;
}

/** The service as it is started in earnest, and what it says to its log. */
async function started(database: string) {
  const port = await freePort();
  const service = spawn(process.execPath, ["build/start.js"], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: database,
      EVIDENCE_DIR: join(database.slice("file:".length), "..", "evidence"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(async () => {
    if (service.exitCode !== null) return;
    service.kill("SIGTERM");
    await once(service, "exit");
  });
  let log = "";
  service.stderr.on("data", (words) => (log += String(words)));
  // It says where it listens once it does.
  await Promise.race([
    once(service.stdout, "data"),
    once(service, "exit").then(() => {
      throw new Error(`The service ended: ${log}`);
    }),
  ]);
  return { base: `http://127.0.0.1:${port}`, log: () => log };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address && typeof address === "object") return address.port;
  throw new Error("The system gave no free port");
}
