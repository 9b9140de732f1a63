import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { aLongPlan, aPlan } from "./a-plan.ts";

const workshop = createWorkshop({ atOnce: 1, milliseconds: 60_000 });
afterAll(workshop.close);

const jobs = [
  "writePlanWord",
  "writePlanSpreadsheet",
  "writePlanCsv",
  "writePlanPage",
] as const;

// The first time its code is loaded.
beforeAll(async () => {
  for (const job of jobs) await workshop.run(job, aPlan());
});

test.each(jobs)("5,000 rows take under five seconds: %s", async (job) => {
  const plan = aLongPlan(5000);
  const delays: number[] = [];
  const seconds: number[] = [];
  // Others work on this machine too: of several turns the quickest counts.
  for (let turn = 0; turn < 8; turn++) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const { user, system } = process.cpuUsage();
    const file = await workshop.run(job, plan);
    const used = process.cpuUsage({ user, system });
    delay.disable();
    expect(file.byteLength).toBeGreaterThan(100_000);
    seconds.push((used.user + used.system) / 1e6);
    delays.push(delay.max / 1e6);
    if (Math.min(...seconds) < 5 && Math.min(...delays) < 50) break;
  }
  if (process.env["COSTS"]) console.log(job, seconds, delays);
  expect(Math.min(...seconds)).toBeLessThan(5);
  // Whoever else is served in the meantime waits no longer than this.
  expect(Math.min(...delays)).toBeLessThan(50);
});
