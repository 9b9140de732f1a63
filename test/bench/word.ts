import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Context } from "#app/context.server.ts";
import type {
  WordComment,
  WordReport,
} from "#app/documents/word-out/word-report.ts";
import { type Block, block } from "#app/report/blocks.ts";
import { heading } from "#app/report/pieces.ts";
import { type Measured, summed } from "./measure.ts";

/** What a report of some sixty pages holds. */
export const wordSize = { sections: 6, findings: 50, comments: 500 };

const sentence =
  "The council knows its communities well and uses what it knows when it plans services, though not in every department and not yet for every group that it serves. ";

/** A long report with a quarter as many replies as comments. */
export function longReport(): WordReport {
  const blocks = Array.from({ length: wordSize.sections }, (_, section) =>
    sectionOf(section + 1),
  ).flat();
  return {
    id: "bench",
    number: 1,
    title: "Equality peer challenge: Bench Borough Council",
    council: "Bench Borough Council",
    name: "Draft 1",
    remarks: [],
    seal: "0".repeat(64),
    at: "2026-03-02T09:00:00.000Z",
    blocks,
    before: null,
    comments: Array.from({ length: wordSize.comments }, (_, at) =>
      commentOn(blocks[(at * 7) % blocks.length], at),
    ),
    isLocked: false,
  };
}

function sectionOf(number: number): Block[] {
  const findings = Array.from({ length: wordSize.findings }, (_, at) => {
    const id = `${number}.${at}`;
    const ref = { type: "finding", id } as const;
    const label = String(at + 1);
    return [
      block(`finding:${id}:0`, "finding", sentence.repeat(3), { label, ref }),
      block(`finding:${id}:1`, "nestedBullet", sentence, { ref }),
    ];
  });
  const title = `What the team found, part ${number}`;
  return [heading(`${number}`, `${number}`, title, 1), ...findings.flat()];
}

function commentOn(of: Block | undefined, at: number): WordComment {
  const said = {
    id: `comment ${at}`,
    author: `Officer ${at % 10}`,
    at: "2026-03-09T09:00:00.000Z",
    lead: `${at + 1}. Fact.`,
    text: sentence.repeat(2),
    notes: ["Department: Housing"],
  };
  const start = at % 20;
  return {
    ...said,
    ...{ blockId: of?.id ?? null, start, end: start + 10 + (at % 30) },
    isResolved: at % 3 === 0,
    replies: at % 4 === 0 ? [{ ...said, id: `reply ${at}`, lead: "" }] : [],
  };
}

/** Writes and reads a report as a Word file, as the service does. */
export async function measureWord(
  { documents }: Pick<Context, "documents">,
  runs: number,
) {
  const report = longReport();
  const file = await documents.run("writeWord", report);
  const write = () => documents.run("writeWord", report);
  const read = async () => {
    const { comments } = await documents.run("readReport", file);
    const expected = wordSize.comments + wordSize.comments / 4;
    if (comments.length !== expected) throw new Error("Comments were lost.");
    return file;
  };
  return {
    written: await measured(write, runs),
    read: await measured(read, runs),
  };
}

async function measured(
  work: () => Promise<Uint8Array>,
  runs: number,
): Promise<Measured & { held: number }> {
  // The first time its code is loaded.
  await work();
  const times: number[] = [];
  let bytes = 0;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    bytes = (await work()).length;
    times.push(performance.now() - start);
  }
  delay.disable();
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  return { ...summed(times, seconds), bytes, held: delay.max / 1e6 };
}
