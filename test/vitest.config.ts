import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.ts";

const web = ["test/journeys/**/*.test.ts", "test/browser/**/*.test.ts"];
const canaries = ["test/journeys/canary-*.test.ts"];

/** After the rooms: browsers want the machine. */
const afterTheRooms = {
  // One more than cores: a journey waits for its browser half the time.
  maxWorkers: availableParallelism() + 1,
  sequence: { groupOrder: 1 },
  testTimeout: 900_000,
  hookTimeout: 120_000,
  env: { NODE_ENV: "production" as const },
};

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // All cores: one of two would be left idle.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./test/support/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          // They share nothing but code: it is read once, not for every file.
          isolate: false,
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: web,
          globalSetup: ["test/support/postgres-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...afterTheRooms,
          name: "web",
          isolate: false,
          include: web,
          exclude: canaries,
          globalSetup: [
            "test/support/browser-setup.ts",
            "test/support/build-setup.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          ...afterTheRooms,
          name: "canaries",
          // They change the demonstration's words, for whoever comes next.
          isolate: true,
          include: canaries,
          globalSetup: ["test/support/build-setup.ts"],
        },
      },
    ],
  },
});
