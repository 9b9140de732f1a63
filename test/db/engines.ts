import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, inject } from "vitest";
import { open } from "#db/connection.server.ts";
import type { Connection, OpenOptions } from "#db/connection.server.ts";
import { freshDatabase } from "#test/support/postgres.ts";
import type {} from "#test/support/postgres-setup.ts";

/** One database engine, as a block of tests sees it. */
export interface Engine {
  readonly dialect: "sqlite" | "postgres";
  /**
   * Opens an empty database without tables. It is closed and removed after
   * the test, or after the block when a `beforeAll` asked for it.
   */
  fresh(options?: OpenOptions): Promise<Connection & { readonly url: string }>;
}

/**
 * Runs a block of tests on SQLite and again on PostgreSQL. Where there is no
 * PostgreSQL, its half is skipped and its title says why.
 */
export function describeEachEngine(
  name: string,
  tests: (engine: Engine) => void,
) {
  describe(`${name} [sqlite]`, () => tests(sqliteEngine()));
  const { url, missing } = inject("postgres") ?? notStarted;
  if (url) describe(`${name} [postgres]`, () => tests(postgresEngine(url)));
  else
    describe.skip(`${name} [postgres: ${missing}]`, () =>
      tests(postgresEngine("")));
}

/** SQLite in a temporary folder. Call it within a `describe`. */
export function sqliteEngine(): Engine {
  const after = cleanUp();
  return {
    dialect: "sqlite",
    fresh: async (options) => {
      const folder = mkdtempSync(join(tmpdir(), "critical-friend-sqlite-"));
      const url = `file:${join(folder, "test.db")}`;
      after(async () => rmSync(folder, { recursive: true }));
      const connection = open(url, options);
      after(() => connection.close());
      return { ...connection, url };
    },
  };
}

const notStarted = {
  url: undefined,
  missing: "test/support/postgres-setup.ts is not a globalSetup",
};

function postgresEngine(serverUrl: string): Engine {
  const after = cleanUp();
  return {
    dialect: "postgres",
    fresh: async (options) => {
      const { url, drop } = await freshDatabase(serverUrl);
      after(drop);
      const connection = open(url, options);
      after(() => connection.close());
      return { ...connection, url };
    },
  };
}

type Step = () => Promise<void>;

/** Cleans up after the test that asked, or at the end for a beforeAll. */
function cleanUp() {
  const perTest: Step[] = [];
  const perBlock: Step[] = [];
  let steps = perBlock;
  beforeEach(() => {
    steps = perTest;
  });
  afterEach(async () => {
    steps = perBlock;
    await undo(perTest);
  });
  afterAll(() => undo(perBlock));
  return (step: Step) => steps.push(step);
}

async function undo(steps: Step[]) {
  for (const step of steps.splice(0).reverse()) await step();
}
