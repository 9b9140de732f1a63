import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { aReportFile } from "./a-report-file.ts";
import { heavy, hostile } from "./hostile-files.ts";

const workshop = createWorkshop({ atOnce: 1 });
afterAll(workshop.close);
// The first time its code is loaded.
beforeAll(() => workshop.run("readBrought", aReportFile()));

/** What the service's own thread keeps, in megabytes. */
function kept() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

type Case = [name: string, isRead: boolean, make: () => Buffer];

const files: Case[] = [
  ...hostile.map(([name, , make]): Case => [name, false, make]),
  ...heavy.map(([name, make]): Case => [name, true, make]),
];

test.each(files)(
  "costs under a second, and the service nothing: %s",
  async (_, isRead, make) => {
    const file = make();
    const before = { kept: kept(), cpu: process.cpuUsage() };
    const outcome = await workshop
      .run("readBrought", file)
      .catch((error: Error) => error);
    const { user, system } = process.cpuUsage(before.cpu);
    expect(kept() - before.kept).toBeLessThan(50);
    expect(outcome).toMatchObject(isRead ? { about: {} } : { name: "Refused" });
    // Of the processor, in all threads: tests run beside each other.
    expect((user + system) / 1000).toBeLessThan(1000);
  },
);
