import { createContext } from "../context.server.ts";
import { isDiskFull, makeRoom } from "../full-disk.server.ts";
import { readSettings } from "../settings.server.ts";
import {
  type Command,
  type LoneCommand,
  type Output,
  commands,
} from "./commands.ts";
import { Misused } from "./read-words.ts";

/** Where a command's words go, and the environment it runs in. */
export interface Terminal {
  env: Record<string, string | undefined>;
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * Runs one command of the command line.
 * @param argv the arguments after the program's own name
 * @returns the exit code: 0, or 1 with the reason on standard error
 */
export async function runCommand(
  argv: readonly string[],
  { env, out, err }: Terminal,
): Promise<number> {
  const asksHelp = argv[0] === "help" || argv.includes("--help");
  const words = argv.filter(
    (word, place) =>
      !["--json", "--help"].includes(word) && !(word === "help" && place === 0),
  );
  const found = commandIn(words);
  if (asksHelp || words.length === 0) {
    out(found ? usageOf(found.name, found.command) : help());
    return 0;
  }
  if (!found) {
    err(`There is no command “${words.join(" ")}”.\n\n${help()}`);
    return 1;
  }
  try {
    const { text, data } = await outputOf(found, { env, err });
    out(argv.includes("--json") ? JSON.stringify(data, null, 2) : text);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    err(isDiskFull(error) ? makeRoom : message);
    if (error instanceof Misused)
      err(`\n${usageOf(found.name, found.command)}`);
    return 1;
  }
}

async function outputOf(
  { command, rest }: { command: Command | LoneCommand; rest: string[] },
  { env, err }: Pick<Terminal, "env" | "err">,
): Promise<Output> {
  if ("runAlone" in command) return command.runAlone(rest);
  const app = await createContext(readSettings(env));
  try {
    return await command.run(app, rest, err);
  } finally {
    await app.close();
  }
}

function commandIn(words: readonly string[]) {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ");
    const command = commands[name];
    if (command) return { name, command, rest: words.slice(length) };
  }
  return undefined;
}

const usageOf = (name: string, { usage, about }: Command | LoneCommand) =>
  `npm run cf -- ${name} ${usage}`.trimEnd() + `\n    ${about}`;

const help = () =>
  [
    "Critical Friend on the command line. --json prints data, --help explains.",
    ...Object.entries(commands).map(([name, command]) =>
      usageOf(name, command),
    ),
  ].join("\n\n");
