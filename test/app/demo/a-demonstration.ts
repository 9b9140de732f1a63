import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Context, createContext } from "#app/context.server.ts";
import { prepareDemonstration } from "#app/demo/demo.server.ts";
import { readSettings } from "#app/settings.server.ts";

/**
 * The whole demonstration, played once for the tests of a file.
 * @param now when it is played
 * @param say hears what it says of itself
 * @returns gives its context, once the tests have begun
 */
export function aDemonstration(
  now: string,
  say: (words: string) => unknown = () => undefined,
): () => Context {
  let app: Context;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
    const settings = readSettings({
      DATABASE_URL: `file:${join(folder, "demo.db")}`,
      EVIDENCE_DIR: join(folder, "evidence"),
      DEMO: "1",
    });
    app = await createContext(settings, { now: () => now });
    await prepareDemonstration(app, (words) => void say(words));
  }, 240_000);
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => app;
}
