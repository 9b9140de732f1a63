import type { XmlListener } from "../guard/read-xml.ts";
import type { OfficePackage } from "../guard/office-package.ts";

export interface Properties {
  title: string | null;
  language: string | null;
  custom: Record<string, string>;
  /** The program that wrote the file: "LibreOffice/7.4". */
  program: string;
}

const mostProperties = 1000;

/** Reads what the file says of itself, apart from its text. */
export async function readProperties({
  related,
  read,
}: OfficePackage): Promise<Properties> {
  const core = new Map<string, string>();
  const app = new Map<string, string>();
  const custom = new Map<string, string>();
  await read(related("core-properties"), values(core));
  await read(related("extended-properties"), values(app));
  await read(related("custom-properties"), values(custom));
  return {
    title: core.get("title")?.trim() || null,
    language: core.get("language")?.trim() || null,
    custom: Object.fromEntries(custom),
    program: app.get("Application") ?? "",
  };
}

/** The text of each property, by its name attribute or its element's name. */
function values(into: Map<string, string>): XmlListener {
  const path: string[] = [];
  return {
    open: ({ name, get }) => {
      path.push(path.length === 1 ? (get("name") ?? name) : name);
    },
    close: () => path.pop(),
    text: (words) => {
      const name = path[1];
      if (name === undefined || into.size >= mostProperties) return;
      into.set(name, ((into.get(name) ?? "") + words).slice(0, 10_000));
    },
  };
}
