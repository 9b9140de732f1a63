import type { Worker } from "node:worker_threads";
import { type Refusal, Refused } from "./guard/refused.ts";
import { type Order, type Sent, joined } from "./parcel.ts";

export type Answer = { outcome: unknown } | { refusal: Refusal };

/**
 * Has a worker do one job. When this throws, it is of no more use.
 * @throws Refused when the time or the memory runs out, or what the job throws
 */
export async function ask(
  worker: Worker,
  order: Order,
  milliseconds: number,
): Promise<Answer> {
  const left = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const late = () => reject(new Refused("tooSlow"));
      const timer = setTimeout(late, milliseconds);
      const broken = (error: Error) => reject(meaningOf(error));
      const gone = () => reject(new Error("A worker left its job."));
      const hear = listener(worker, resolve);
      worker.on("error", broken).on("exit", gone).on("message", hear);
      left.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        worker.off("error", broken).off("exit", gone).off("message", hear);
      });
      worker.postMessage(order);
    });
  } finally {
    left.abort();
  }
}

/** Puts the pieces of an outcome together. */
function listener(worker: Worker, resolve: (answer: Answer) => void) {
  let outcome: unknown;
  return (sent: Sent) => {
    if ("refusal" in sent) resolve({ refusal: sent.refusal });
    else if ("isWhole" in sent) resolve({ outcome });
    else {
      outcome = joined(outcome, sent.piece);
      // Between two pieces others get their turn.
      setImmediate(() => worker.postMessage("next"));
    }
  };
}

/** Memory that runs out is the file's doing. */
function meaningOf(error: Error): Error {
  const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isFull ? new Refused("tooMuch", { cause: error }) : error;
}
