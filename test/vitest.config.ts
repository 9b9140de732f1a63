import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.ts";

const web = ["test/journeys/**/*.test.ts", "test/browser/**/*.test.ts"];

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
          // The journeys with canaries change the demonstration's words.
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
          name: "web",
          include: web,
          // After the rooms: browsers want the machine.
          sequence: { groupOrder: 1 },
          globalSetup: [
            "test/support/browser-setup.ts",
            "test/support/build-setup.ts",
          ],
          testTimeout: 900_000,
          hookTimeout: 120_000,
          env: { NODE_ENV: "production" },
        },
      },
    ],
  },
});
