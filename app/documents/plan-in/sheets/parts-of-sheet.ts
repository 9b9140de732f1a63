import type { OfficePackage, Relation } from "../../guard/office-package.ts";
import type { XmlListener } from "../../guard/read-xml.ts";
import { passageOf } from "../cells.ts";
import type { Passage } from "../grid.ts";
import { areaFrom } from "./places.ts";
import { WordsReader } from "./strings.ts";

/** What belongs to a sheet and stands in other parts. */
export interface PartsOfSheet {
  targets: Map<string, string>;
  /** The words of boxes that lie on it. */
  boxes: Passage[];
  /** What was noted on cells: "B3" and the words. */
  notes: Array<{ at: string; text: string }>;
  pictures: number;
  /** The first rows of its lists. */
  headers: number[];
}

/** Reads what a sheet points at, where it holds words. */
export async function partsOfSheet(
  { relationsOf, read }: OfficePackage,
  part: string,
): Promise<PartsOfSheet> {
  const found: PartsOfSheet = {
    targets: new Map(),
    boxes: [],
    notes: [],
    pictures: 0,
    headers: [],
  };
  for (const relation of await relationsOf(part)) {
    const { id, type, target, isElsewhere } = relation;
    if (type === "hyperlink") found.targets.set(id, target);
    const listener = isElsewhere ? undefined : listenerFor(relation, found);
    if (listener) await read(target, listener);
  }
  return found;
}

function listenerFor(
  { type }: Relation,
  found: PartsOfSheet,
): XmlListener | undefined {
  if (type === "comments") return notes(found);
  if (type === "drawing") return boxes(found);
  return type === "table" ? lists(found) : undefined;
}

function notes(found: PartsOfSheet): XmlListener {
  const words = new WordsReader();
  let at = "";
  return {
    open: (element) => {
      if (element.name === "comment") at = element.get("ref") ?? "";
      words.open(element);
    },
    close: (name) => {
      words.close(name);
      if (name !== "comment") return;
      const said = words.taken().map(({ text }) => text);
      found.notes.push({ at, text: said.join("").trim() });
    },
    text: (said) => words.text(said),
  };
}

function boxes(found: PartsOfSheet): XmlListener {
  const words = new WordsReader();
  return {
    open: (element) => {
      if (element.name === "pic") found.pictures++;
      words.open(element);
    },
    close: (name) => {
      words.close(name);
      if (name !== "p") return;
      const said = words.taken().map(({ text }) => text);
      const text = said.join("").trim();
      if (text !== "") found.boxes.push(passageOf(text));
    },
    text: (said) => words.text(said),
  };
}

/** A list that Excel knows as one says where its header row is. */
const lists = (found: PartsOfSheet): XmlListener => ({
  open: ({ name, get }) => {
    if (name !== "table" || get("headerRowCount") === "0") return;
    const area = areaFrom(get("ref"));
    if (area) found.headers.push(area.from.row);
  },
  close: () => {},
  text: () => {},
});
