import { afterAll, beforeAll, expect, test } from "vitest";
import type { Found } from "#app/comments/from-word/found.ts";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { block } from "#app/report/blocks.ts";
import { repetitive, seeded } from "#test/app/report/placing/revised.ts";
import { aReportFile } from "./a-report-file.ts";
import { heavy } from "./heavy-files.ts";
import { hostile } from "./hostile-files.ts";

// However busy the machine is: what is measured here is work, not time.
const workshop = createWorkshop({ atOnce: 1, milliseconds: 60_000 });
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

interface Cost {
  outcome: unknown;
  /** What the service's own thread keeps of it, in megabytes. */
  megabytes: number;
  /** Of the processor, in all threads: others work on this machine too. */
  milliseconds: number;
}

/** What work costs: of several turns the cheapest, up to one that is cheap. */
async function costOf(work: () => Promise<unknown>, cheap: number) {
  let least: Cost | undefined;
  for (let turn = 0; turn < 4; turn++) {
    const before = { kept: kept(), cpu: process.cpuUsage() };
    const outcome = await work().catch((error: Error) => error);
    const { user, system } = process.cpuUsage(before.cpu);
    const milliseconds = (user + system) / 1000;
    const now = { outcome, milliseconds, megabytes: kept() - before.kept };
    if (!least || milliseconds < least.milliseconds) least = now;
    if (milliseconds < cheap) break;
  }
  return least;
}

test.each(files)(
  "costs under a second, and the service nothing: %s",
  async (_, isRead, make) => {
    const file = make();
    const read = () => workshop.run("readBrought", file);
    const cost = await costOf(read, 1000);
    expect(cost?.outcome).toMatchObject(
      isRead ? { about: {} } : { name: "Refused" },
    );
    expect(cost?.megabytes).toBeLessThan(50);
    expect(cost?.milliseconds).toBeLessThan(1000);
  },
);

const blocks = repetitive(500, seeded(3)).map((text, at) =>
  block(`b${at}`, "paragraph", text),
);

test.each(heavy)(
  "what it brings is found in under two seconds: %s",
  async (_, make) => {
    const { document } = await workshop.run("readBrought", make());
    const find = () =>
      workshop.run("findBrought", {
        ...{ document, blocks, versionId: "v", byMark: true, carryTo: null },
        ...{ written: [], takenBack: [], taken: [], cameBy: null },
      });
    const cost = await costOf(find, 2000);
    const { added } = cost?.outcome as Found;
    expect(added.length).toBeLessThanOrEqual(200);
    expect(cost?.megabytes).toBeLessThan(50);
    expect(cost?.milliseconds).toBeLessThan(2000);
  },
);
