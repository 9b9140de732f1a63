import { Agent, type IncomingMessage, get } from "node:http";

/** How long one kind of work took. */
export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  bytes: number;
}

export interface Target {
  url: string;
  headers: Record<string, string>;
}

/**
 * Asks for one page again and again over connections that stay open.
 * @throws when an answer is anything but 200
 */
export async function measureRequests(
  target: Target,
  { requests, connections }: { requests: number; connections: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const warm = Math.max(20, connections);
  await ask(agent, target, warm, connections);
  const began = performance.now();
  const { times, bytes } = await ask(agent, target, requests, connections);
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { ...summed(times, seconds), bytes };
}

/** Asks for one page, each time after something on it was changed. */
export async function measureChanged(
  target: Target,
  runs: number,
  change: (run: number) => Promise<unknown>,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    await change(run);
    const start = performance.now();
    const { body } = await once(agent, target);
    times.push(performance.now() - start);
    bytes = body.length;
  }
  agent.destroy();
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  return { ...summed(times, seconds), bytes };
}

/** Does one piece of work, which tells its bytes, again and again in here. */
export function measureWork(work: () => number, runs: number): Measured {
  for (let n = 0; n < 20; n++) work();
  const times: number[] = [];
  let bytes = 0;
  const began = performance.now();
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    bytes = work();
    times.push(performance.now() - start);
  }
  return { ...summed(times, (performance.now() - began) / 1000), bytes };
}

/** The body of one answer, as its bytes came. */
export async function fetchBytes(target: Target): Promise<Buffer> {
  const agent = new Agent();
  const { body } = await once(agent, target);
  return body;
}

async function ask(
  agent: Agent,
  target: Target,
  requests: number,
  connections: number,
) {
  const times: number[] = [];
  let bytes = 0;
  let begun = 0;
  const one = async () => {
    while (begun++ < requests) {
      const start = performance.now();
      const { body } = await once(agent, target);
      times.push(performance.now() - start);
      bytes = body.length;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { times, bytes };
}

function once(agent: Agent, { url, headers }: Target) {
  return new Promise<{ body: Buffer }>((resolve, reject) => {
    get(url, { agent, headers }, (answer: IncomingMessage) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve({ body: Buffer.concat(parts) })
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    }).on("error", reject);
  });
}

/** Times as a line shows them. */
export function summed(times: number[], seconds: number) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95) };
}
