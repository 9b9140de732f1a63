import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** The built application in a process of its own, as `npm start` runs it. */
export async function startApp(folder: string, flags: string[]) {
  const port = await freePort();
  const child = fork("build/start.js", {
    execArgv: flags,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      UV_THREADPOOL_SIZE: "16",
      DATABASE_URL: `file:${folder}/bench.db`,
      EVIDENCE_DIR: `${folder}/evidence`,
      PORT: String(port),
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/healthz`, child);
  return { address, stop: () => stop(child) };
}

/** A bare `node:http` server in a process of its own. */
export async function startBare() {
  const child = fork(fileURLToPath(new URL("bare.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    address: `http://127.0.0.1:${port}`,
    hold: async (path: string, body: Buffer) => {
      child.send({ path, base64: body.toString("base64") });
      await once(child, "message");
    },
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function answers(url: string, child: ChildProcess) {
  for (let n = 0; n < 300 && child.exitCode === null; n++) {
    const well = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (well) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The application did not start.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
