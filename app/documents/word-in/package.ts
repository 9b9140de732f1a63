import type { Parts } from "../guard/open-parts.ts";
import {
  type XmlBudget,
  type XmlListener,
  readXml,
} from "../guard/read-xml.ts";
import { Refused } from "../guard/refused.ts";

/** The parts of a Word file, found through what points at them. */
export interface WordPackage {
  main: string;
  /** Reads one part; false where there is none of that name. */
  read: (part: string | undefined, listener: XmlListener) => Promise<boolean>;
  /** The part that the main document, or the file, calls by this name. */
  related: (type: string) => string | undefined;
  /** How many pictures, objects or templates lie elsewhere; none is fetched. */
  elsewhere: number;
  /** What this reading may still cost. */
  budget: XmlBudget;
}

interface Relation {
  /** The last word of its type: "comments". */
  type: string;
  target: string;
  isElsewhere: boolean;
}

/**
 * Finds the main document of a Word file and what belongs to it.
 * @throws Refused for every other kind of file, told by what is in it
 */
export async function openPackage(
  parts: Parts,
  budget: XmlBudget,
): Promise<WordPackage> {
  const read = async (part: string | undefined, listener: XmlListener) => {
    const bytes = part === undefined ? undefined : await parts.read(part);
    if (!bytes) return false;
    readXml(bytes, listener, budget);
    return true;
  };
  const ofFile = await relationsOf("", read);
  const main = ofFile.find(({ type }) => type === "officeDocument")?.target;
  const kind = await kindOf(parts, read, main);
  if (main === undefined || kind !== "document") {
    throw new Refused(kind === "document" ? "notWord" : kind);
  }
  const ofMain = await relationsOf(main, read);
  return {
    main,
    read,
    related: (type) =>
      [...ofMain, ...ofFile].find(
        (relation) => relation.type === type && !relation.isElsewhere,
      )?.target,
    elsewhere: ofMain.filter(
      ({ type, isElsewhere }) => isElsewhere && type !== "hyperlink",
    ).length,
    budget,
  };
}

type Read = WordPackage["read"];

async function relationsOf(part: string, read: Read): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  await read(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: ({ name, get }) => {
      if (name !== "Relationship") return;
      const type = (get("Type") ?? "").split("/").at(-1) ?? "";
      const isElsewhere = get("TargetMode") === "External";
      const target = nameOf(get("Target") ?? "", folder);
      found.push({ type, target, isElsewhere });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** A target is told from its folder, from the top, or with dots. */
function nameOf(target: string, folder: string): string {
  const way = target.startsWith("/") ? target : `/${folder}${target}`;
  const steps: string[] = [];
  for (const step of way.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A part's content type, by its name or its ending. */
async function kindOf(parts: Parts, read: Read, main: string | undefined) {
  let ofMain = "";
  let ofEnding = "";
  let macros = [...parts.names].some((name) => /vbaProject\.bin$/i.test(name));
  const isThere = await read("[Content_Types].xml", {
    open: ({ get }) => {
      const type = get("ContentType") ?? "";
      if (/macroEnabled|vbaProject/i.test(type)) macros = true;
      if (main === undefined) return;
      const part = get("PartName")?.slice(1).toLowerCase();
      if (part === main.toLowerCase()) ofMain = type;
      if (main.endsWith(`.${get("Extension")}`)) ofEnding = type;
    },
    close: () => {},
    text: () => {},
  });
  if (!isThere) return await kindWithoutTypes(parts);
  return kindFrom(ofMain || ofEnding, macros);
}

function kindFrom(type: string, macros: boolean) {
  if (type.includes("spreadsheetml") || type.includes("ms-excel")) {
    return "spreadsheet";
  }
  if (type.includes("presentationml") || type.includes("powerpoint")) {
    return "slides";
  }
  if (macros) return "macros";
  if (type.includes("wordprocessingml.template")) return "template";
  return type.includes("wordprocessingml.document.main")
    ? "document"
    : "notWord";
}

/** OpenDocument says what it is in a part of its own. */
async function kindWithoutTypes(parts: Parts) {
  const mime = new TextDecoder().decode(
    (await parts.read("mimetype"))?.subarray(0, 100),
  );
  if (mime.includes("opendocument.text")) return "openDocument";
  if (mime.includes("opendocument.spreadsheet")) return "spreadsheet";
  if (mime.includes("opendocument.presentation")) return "slides";
  return "notWord";
}
