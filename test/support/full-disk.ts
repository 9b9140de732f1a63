import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { onTestFinished, vi } from "vitest";
import type { Context } from "#app/context.server.ts";

/**
 * Gives the database no page more than it has: SQLite itself then refuses
 * whatever does not fit, as it does on a full disk.
 */
export async function fillDatabase({ db }: Context): Promise<void> {
  const found = await sql<{ page_count: number }>`pragma page_count`.execute(
    db,
  );
  const pages = found.rows[0]?.page_count ?? 0;
  await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db);
}

/** Lets a filled database grow again. */
export async function makeRoom({ db }: Context): Promise<void> {
  await sql`pragma max_page_count = 4294967294`.execute(db);
}

/** A text that fits into no page that is there. */
export const longText = "What was typed for an hour. ".repeat(3000).trim();

/**
 * A file system of its own, as small as asked; null where this user may not
 * mount one.
 * @param options such as "size=1m"
 */
export function smallDisk(options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), "critical-friend-small-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const words = ["-t", "tmpfs", "-o", options, "tmpfs", folder];
  try {
    execFileSync("mount", words, { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder]);
  });
  return folder;
}

/** Takes all the room that a disk has left; `rm` of the path gives it back. */
export function fillUp(disk: string): string {
  const path = join(disk, "filler");
  for (const size of [64 * 1024, 4096, 1]) {
    const piece = Buffer.alloc(size);
    try {
      for (;;) writeFileSync(path, piece, { flag: "a" });
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      if (error.code !== "ENOSPC") throw error;
    }
  }
  return path;
}

/** What the service says to its log, which a test expects and does not show. */
export function quietLog() {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  return log;
}
