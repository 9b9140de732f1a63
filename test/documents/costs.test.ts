import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { block } from "#app/report/blocks.ts";
import { repetitive, seeded } from "#test/app/report/placing/revised.ts";
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

const blocks = repetitive(500, seeded(3)).map((text, at) =>
  block(`b${at}`, "paragraph", text),
);

test.each(heavy)(
  "what it brings is found in under two seconds: %s",
  async (_, make) => {
    const { document } = await workshop.run("readBrought", make());
    const before = { kept: kept(), cpu: process.cpuUsage() };
    const found = await workshop.run("findBrought", {
      ...{ document, blocks, versionId: "v", byMark: true, carryTo: null },
      ...{ written: [], takenBack: [], taken: [], onlyComments: false },
    });
    const { user, system } = process.cpuUsage(before.cpu);
    console.log(
      _,
      Math.round((user + system) / 1000),
      Math.round(kept() - before.kept),
    );
    expect(kept() - before.kept).toBeLessThan(50);
    expect((user + system) / 1000).toBeLessThan(2000);
    expect(found.added.length).toBeLessThanOrEqual(200);
  },
);
