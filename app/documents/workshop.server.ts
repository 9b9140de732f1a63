import { Worker } from "node:worker_threads";
import { type Answer, ask } from "./ask.server.ts";
import { Refused } from "./guard/refused.ts";
import type { Jobs } from "./jobs.ts";
import type { Order } from "./parcel.ts";
import { queueFor } from "./queue.ts";

/** Where files are read, apart from the thread that serves people. */
export interface Workshop {
  /** Throws Refused for what cannot be read, takes too long, or must wait. */
  run: <Job extends keyof Jobs>(
    job: Job,
    input: Jobs[Job]["input"],
  ) => Promise<Jobs[Job]["outcome"]>;
  /** Gives up what is under way. */
  close: () => Promise<void>;
}

const usual = { atOnce: 2, waiting: 20, milliseconds: 15_000, megabytes: 256 };
const longestRest = 60_000;

/** A few threads with memory of their own, and so much time for each job. */
export function createWorkshop(limits: Partial<typeof usual> = {}): Workshop {
  const { atOnce, waiting, milliseconds, megabytes } = { ...usual, ...limits };
  const inLine = queueFor(atOnce, waiting);
  const crew = aCrew(megabytes);
  const done = async (order: Order): Promise<Answer> => {
    const worker = crew.call();
    try {
      const answer = await ask(worker, order, milliseconds);
      crew.rest(worker);
      return answer;
    } catch (error) {
      void worker.terminate();
      throw error;
    }
  };
  return {
    run: async (job, input) => {
      const answer = await inLine(() => done({ job, input }));
      if ("refusal" in answer) throw new Refused(answer.refusal);
      return answer.outcome as never;
    },
    close: crew.dismiss,
  };
}

/** Threads that are ready stay for the next job a while. */
function aCrew(megabytes: number) {
  const all = new Set<Worker>();
  const ready = new Set<Worker>();
  /** The rest that each took last. */
  const rests = new WeakMap<Worker, symbol>();
  const hire = () => {
    const worker = newWorker(megabytes);
    all.add(worker);
    // Whoever waits for it hears of it; with nobody waiting it is no fault.
    worker.on("error", () => {});
    worker.once("exit", () => {
      all.delete(worker);
      ready.delete(worker);
    });
    return worker;
  };
  return {
    call: () => {
      const [worker = hire()] = ready;
      ready.delete(worker);
      worker.ref();
      return worker;
    },
    rest: (worker: Worker) => {
      ready.add(worker);
      // A program that is done need not wait for it.
      worker.unref();
      const rested = Symbol();
      rests.set(worker, rested);
      // Nobody calls whoever is about to leave; an earlier rest ends nothing.
      const leave = () => {
        if (rests.get(worker) !== rested || !ready.delete(worker)) return;
        void worker.terminate();
      };
      setTimeout(leave, longestRest).unref();
    },
    dismiss: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function newWorker(megabytes: number): Worker {
  const isBuilt = !import.meta.url.endsWith(".ts");
  const entry = isBuilt ? "./documents/worker.js" : "./worker-from-source.js";
  return new Worker(new URL(entry, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
    // What the parent reads its own files with is none of its business.
    execArgv: [],
  });
}
