import type { Parts } from "./open-parts.ts";
import { type XmlBudget, type XmlListener, readXml } from "./read-xml.ts";

/** The parts of an office file, found through what points at them. */
export interface OfficePackage {
  /** A Word document that can be read, or the refusal of a Word reader. */
  kind: "document" | Otherwise;
  /** The main part, if the file has one, and its content type. */
  main: string | undefined;
  mainType: string;
  hasMacros: boolean;
  /** Reads one part; false where there is none of that name. */
  read: (part: string | undefined, listener: XmlListener) => Promise<boolean>;
  /** The part that the main document, or the file, calls by this name. */
  related: (type: string) => string | undefined;
  /** Where the links of the main document lead, by their ids. */
  links: ReadonlyMap<string, string>;
  /** What another part points at. */
  relationsOf: (part: string) => Promise<Relation[]>;
  /** How many pictures, objects or templates lie elsewhere; none is fetched. */
  elsewhere: number;
  /** What this reading may still cost. */
  budget: XmlBudget;
}

type Otherwise =
  "macros" | "notWord" | "openDocument" | "slides" | "spreadsheet" | "template";

export interface Relation {
  id: string;
  /** The last word of its type: "comments". */
  type: string;
  /** The name of a part, or where it lies elsewhere. */
  target: string;
  isElsewhere: boolean;
}

/**
 * Finds the main part of an office file and what belongs to it, and tells its
 * kind by what is in it.
 * @throws Refused for a part that cannot be read
 */
export async function openOffice(
  parts: Parts,
  budget: XmlBudget,
): Promise<OfficePackage> {
  const read = async (part: string | undefined, listener: XmlListener) => {
    const bytes = part === undefined ? undefined : await parts.read(part);
    if (!bytes) return false;
    readXml(bytes, listener, budget);
    return true;
  };
  const ofFile = await relationsOf("", read);
  const main = ofFile.find(({ type }) => type === "officeDocument")?.target;
  const types = await typesIn(parts, read, main);
  const ofMain = main === undefined ? [] : await relationsOf(main, read);
  return {
    kind: types ? kindFrom(types) : await kindWithoutTypes(parts),
    main,
    mainType: types?.mainType ?? "",
    hasMacros: types?.hasMacros ?? false,
    read,
    relationsOf: (part) => relationsOf(part, read),
    related: (type) =>
      [...ofMain, ...ofFile].find(
        (relation) => relation.type === type && !relation.isElsewhere,
      )?.target,
    links: new Map(
      ofMain
        .filter(({ type }) => type === "hyperlink")
        .map(({ id, target }) => [id, target]),
    ),
    elsewhere: ofMain.filter(
      ({ type, isElsewhere }) => isElsewhere && type !== "hyperlink",
    ).length,
    budget,
  };
}

type Read = OfficePackage["read"];

async function relationsOf(part: string, read: Read): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  await read(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: ({ name, get }) => {
      if (name !== "Relationship") return;
      const type = (get("Type") ?? "").split("/").at(-1) ?? "";
      const isElsewhere = get("TargetMode") === "External";
      const told = get("Target") ?? "";
      const target = isElsewhere ? told : nameOf(told, folder);
      found.push({ id: get("Id") ?? "", type, target, isElsewhere });
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

/** The main part's content type, by its name or its ending. */
async function typesIn(parts: Parts, read: Read, main: string | undefined) {
  let ofMain = "";
  let ofEnding = "";
  let hasMacros = [...parts.names].some((name) =>
    /vbaProject\.bin$/i.test(name),
  );
  const isThere = await read("[Content_Types].xml", {
    open: ({ get }) => {
      const type = get("ContentType") ?? "";
      if (/macroEnabled|vbaProject/i.test(type)) hasMacros = true;
      if (main === undefined) return;
      const part = get("PartName")?.slice(1).toLowerCase();
      if (part === main.toLowerCase()) ofMain = type;
      if (main.endsWith(`.${get("Extension")}`)) ofEnding = type;
    },
    close: () => {},
    text: () => {},
  });
  return isThere ? { mainType: ofMain || ofEnding, hasMacros } : null;
}

interface Types {
  mainType: string;
  hasMacros: boolean;
}

function kindFrom({ mainType: type, hasMacros }: Types): OfficePackage["kind"] {
  if (type.includes("spreadsheetml") || type.includes("ms-excel")) {
    return "spreadsheet";
  }
  if (type.includes("presentationml") || type.includes("powerpoint")) {
    return "slides";
  }
  if (hasMacros) return "macros";
  if (type.includes("wordprocessingml.template")) return "template";
  return type.includes("wordprocessingml.document.main")
    ? "document"
    : "notWord";
}

/** OpenDocument says what it is in a part of its own. */
async function kindWithoutTypes(parts: Parts): Promise<Otherwise> {
  const mime = new TextDecoder().decode(
    (await parts.read("mimetype"))?.subarray(0, 100),
  );
  if (mime.includes("opendocument.text")) return "openDocument";
  if (mime.includes("opendocument.spreadsheet")) return "spreadsheet";
  if (mime.includes("opendocument.presentation")) return "slides";
  return "notWord";
}
