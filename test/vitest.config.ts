import { defineConfig } from "vitest/config";

const web = ["test/journeys/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    reporters: ["default", "./test/support/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: web,
          globalSetup: ["test/support/postgres-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "web",
          include: web,
          // After the rooms, one file at a time: browsers want the machine.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          globalSetup: [
            "test/support/browser-setup.ts",
            "test/support/build-setup.ts",
          ],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          env: { NODE_ENV: "production" },
        },
      },
    ],
  },
});
