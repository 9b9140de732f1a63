import { type MessagePort, parentPort } from "node:worker_threads";
import { isRefused } from "./guard/refused.ts";
import { doJob } from "./jobs.ts";
import { type Order, type Sent, piecesOf } from "./parcel.ts";

if (parentPort) work(parentPort);

/** Does jobs, and sends each outcome a piece at a time, as they are taken. */
function work(port: MessagePort): void {
  const send = (message: Sent) => port.postMessage(message);
  let pieces: Generator<unknown, void> | undefined;
  const sendNext = () => {
    const next = pieces?.next();
    send(next && !next.done ? { piece: next.value } : { isWhole: true });
  };
  port.on("message", async (order: Order | "next") => {
    if (order === "next") return sendNext();
    try {
      pieces = piecesOf(await doJob(order.job, order.input));
      sendNext();
    } catch (error) {
      // A class does not survive the way: its name does. What else is thrown
      // ends this thread, and says so to whoever waits.
      if (!isRefused(error)) throw error;
      send({ refusal: error.refusal });
    }
  });
}
