import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { open } from "#db/connection.server.ts";
import { get } from "#test/support/walk.ts";

test("started without the setting, the service knows no demonstration", async () => {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  const database = `file:${join(folder, "start.db")}`;
  const port = await freePort();
  const service = spawn(process.execPath, ["build/start.js"], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: database,
      EVIDENCE_DIR: join(folder, "evidence"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    if (service.exitCode === null) {
      service.kill("SIGTERM");
      await once(service, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  });
  // It says where it listens once it does.
  await once(service.stdout, "data");

  const base = `http://127.0.0.1:${port}`;
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address && typeof address === "object") return address.port;
  throw new Error("The system gave no free port");
}
