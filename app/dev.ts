import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { createContext } from "./context.server.ts";
import { createWeb, listen } from "./server.ts";
import { readSettings } from "./settings.server.ts";

const settings = readSettings({ DEMO: "1", ...process.env });
const app = await createContext(settings);
if (settings.demo) {
  const { prepareDemonstration } = await import("./demo/demo.server.ts");
  await prepareDemonstration(app, console.log);
}
const vite = await createServer({ server: { middlewareMode: true } });
const build = async () =>
  (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
await listen(createWeb(app, { build, before: vite.middlewares }), settings);
console.log(`Critical Friend (development): ${settings.baseUrl}`);
