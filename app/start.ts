import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import { forgetBrought } from "./comments/from-word/forget-brought.server.ts";
import { type Context, createContext } from "./context.server.ts";
import { CannotStart } from "./errors.ts";
import { isDiskFull, makeRoom } from "./full-disk.server.ts";
import { holdingPage } from "./holding-page.ts";
import { forgetPresses } from "./once.server.ts";
import { takeUpEvery } from "./people/mail.server.ts";
import { remindRounds } from "./plan/rounds/remind-rounds.server.ts";
import { remindAll } from "./response/remind.server.ts";
import { createWeb, listen } from "./server.ts";
import { readSettings } from "./settings.server.ts";

const built = "build/server/index.js";

try {
  await start();
} catch (error) {
  // What the person can mend is a sentence; a fault of ours keeps its trace.
  const message = error instanceof CannotStart ? error.message : error;
  console.error(isDiskFull(error) ? makeRoom : message);
  process.exit(1);
}

async function start() {
  const { values } = parseArgs({ options: { demo: { type: "boolean" } } });
  const settings = readSettings({
    ...process.env,
    ...(values.demo ? { DEMO: "1" } : {}),
  });
  if (!existsSync(built)) {
    throw new CannotStart(
      `There is no ${built} here: run "npm run build", and start in the folder of Critical Friend.`,
    );
  }
  const app = await createContext(settings);
  const holding = holdingPage();
  const { server } = await listen(holding.answer, settings);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => void app.close().then(() => process.exit(0)));
      server.closeIdleConnections();
    });
  }
  if (settings.demo) await prepare(app, holding.say);
  const path = pathToFileURL(built).href;
  const build = (await import(/* @vite-ignore */ path)) as ServerBuild;
  server
    .off("request", holding.answer)
    .on("request", createWeb(app, { build }));
  await keepUp(app);
  console.log(`Critical Friend: ${settings.baseUrl}`);
  if (settings.demo) await welcome(settings.baseUrl);
}

/** Now and every few minutes: who began to send a letter may have ended. */
async function keepUp(app: Context) {
  const once = async () => {
    try {
      await app.mail.takeUp();
      await remindAll(app);
      await remindRounds(app);
      await forgetPresses(app);
      await forgetBrought(app);
    } catch (error) {
      // It can wait for the next time; people cannot.
      console.error(isDiskFull(error) ? makeRoom : error);
    }
  };
  await once();
  setInterval(() => void once(), takeUpEvery).unref();
}

async function prepare(app: Context, say: (words: string) => void) {
  const { prepareDemonstration } = await import("./demo/demo.server.ts");
  await prepareDemonstration(app, (words) => {
    say(words);
    console.log(words);
  });
}

/** Says where to go and who may sign in. */
async function welcome(baseUrl: string) {
  const { firstToTry } = await import("./demo/first.ts");
  const width = Math.max(...firstToTry.map(({ name }) => name.length));
  console.log(
    [
      "",
      `  Open     ${baseUrl}/demo`,
      "  Sign in  as anybody there, without a password. To begin with:",
      ...firstToTry.map(
        ({ name, role }) => `           ${name.padEnd(width)}  ${role}`,
      ),
      "",
      "  Stop     with Ctrl+C; the next start goes on where you were.",
      "",
    ].join("\n"),
  );
}
