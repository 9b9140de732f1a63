import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A source file as the rules see it. */
export interface Source {
  /** From the top of the project, e.g. "db/queries/findings.ts". */
  path: string;
  text: string;
}

const top = new URL("../..", import.meta.url).pathname;

/** Every TypeScript file of a room. */
export function sourcesOf(...rooms: string[]): Source[] {
  return rooms.flatMap((room) =>
    readdirSync(join(top, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({
        path: join(room, name),
        text: readFileSync(join(top, room, name), "utf8"),
      })),
  );
}

/** What a file imports: project files by their path, packages by name. */
export function importsOf({ path, text }: Source): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"\s]+)"/g);
  return [...found].map(([, name = ""]) => {
    if (name.startsWith("#")) return name.slice(1);
    if (name.startsWith(".")) return normalize(join(dirname(path), name));
    return name;
  });
}
