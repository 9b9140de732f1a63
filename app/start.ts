import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import { createContext } from "./context.server.ts";
import { createWeb, listen } from "./server.ts";
import { readSettings } from "./settings.server.ts";

const { values } = parseArgs({ options: { demo: { type: "boolean" } } });
const settings = readSettings({
  ...process.env,
  ...(values.demo ? { DEMO: "1" } : {}),
});
const app = await createContext(settings);
if (settings.demo) {
  const { prepareDemonstration } = await import("./demo/demo.server.ts");
  await prepareDemonstration(app);
}
const path = pathToFileURL("build/server/index.js").href;
const build = (await import(/* @vite-ignore */ path)) as ServerBuild;
const { server } = await listen(createWeb(app, { build }), settings);
console.log(`Critical Friend: ${settings.baseUrl}`);
if (settings.demo) {
  console.log(`Choose who to be: ${settings.baseUrl}/demo (no passwords)`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => void app.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
}
