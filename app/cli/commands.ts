import type { Context } from "../context.server.ts";
import { challengeList } from "./challenge-list.ts";
import { challengeNew } from "./challenge-new.ts";
import { councilAdd } from "./council-add.ts";
import { demo } from "./demo.ts";
import { exportNow } from "./export.ts";
import { importNow } from "./import.ts";
import { migrateNow } from "./migrate.ts";
import { permissions } from "./permissions.ts";
import { readPlan } from "./read-plan.ts";
import { readReport } from "./read-report.ts";
import { userAdd } from "./user-add.ts";

/** What a command gives back: for people, and (with --json) for programs. */
export interface Output {
  text: string;
  data: unknown;
}

interface Described {
  /** What follows the command's name, e.g. "--name NAME". */
  usage: string;
  /** What it does; further lines say what it takes. */
  about: string;
}

/** One thing the command line can do. */
export interface Command extends Described {
  /**
   * Throws Misused for words it does not take, Invalid, or any error with a
   * message for the person. `say` tells them meanwhile how far it is.
   */
  run: (
    app: Context,
    args: string[],
    say: (words: string) => void,
  ) => Promise<Output>;
}

/** One that needs no database, and makes none. */
export interface LoneCommand extends Described {
  /** Throws as `run` of a Command does. */
  runAlone: (args: string[]) => Promise<Output>;
}

/** Every command by name; a name may be of two words. */
export const commands: Record<string, Command | LoneCommand> = {
  migrate: migrateNow,
  demo,
  "user add": userAdd,
  "council add": councilAdd,
  "challenge new": challengeNew,
  "challenge list": challengeList,
  permissions,
  export: exportNow,
  import: importNow,
  "read-plan": readPlan,
  "read-report": readReport,
};
