import type { XmlListener } from "../guard/read-xml.ts";

/** What a style gives its paragraphs, with what it is based on. */
export interface Style {
  id: string;
  name: string;
  /** 1 to 9; 0 for a style that says it is no heading; null for silence. */
  heading: number | null;
  isBold: boolean;
  /** Its list, and how deep in it. */
  list: { id: string; level: number | null } | null;
  /** An entry of a table of contents, or its title. */
  isContents: boolean;
}

export interface Styles {
  /** A paragraph's style by id; undefined gives the document's own. */
  of: (id: string | undefined) => Style;
  language: string | null;
}

interface Written {
  name: string;
  basedOn?: string;
  outline?: number;
  isBold?: boolean;
  listId?: string;
  listLevel?: number;
}

/** Reads the styles; a file without them has those known by their ids. */
export function stylesReader(): {
  listener: XmlListener;
  styles: () => Styles;
} {
  const written = new Map<string, Written>();
  let standard: string | undefined;
  let language: string | null = null;
  let now: Written | undefined;
  let skipping = 0;
  const listener: XmlListener = {
    open: ({ name, get }) => {
      if (skipping > 0 || /PrChange$|^tblStylePr$/.test(name)) skipping++;
      else if (name === "style") {
        now = { name: "" };
        if (get("type") !== "paragraph") return;
        const id = get("styleId") ?? "";
        written.set(id, now);
        if (isOn(get("default") ?? "0")) standard = id;
      } else if (name === "lang") language ??= get("val") ?? null;
      else if (now) note(now, name, get("val"));
    },
    close: () => {
      if (skipping > 0) skipping--;
    },
    text: () => {},
  };
  return { listener, styles: () => resolved(written, standard, language) };
}

/** A switch is on when it stands alone, too. */
export const isOn = (value: string | undefined): boolean =>
  !["0", "false", "off"].includes(value ?? "1");

function note(style: Written, name: string, value: string | undefined): void {
  if (name === "name") style.name = value ?? "";
  else if (name === "basedOn" && value) style.basedOn = value;
  else if (name === "outlineLvl") style.outline = Number(value);
  else if (name === "b") style.isBold = isOn(value);
  else if (name === "numId" && value) style.listId = value;
  else if (name === "ilvl") style.listLevel = Number(value) || 0;
}

function resolved(
  written: ReadonlyMap<string, Written>,
  standard: string | undefined,
  language: string | null,
): Styles {
  const known = new Map<string, Style>();
  return {
    of: (asked) => {
      const id = asked ?? standard ?? "";
      const style = known.get(id) ?? styleFrom(id, chainOf(id, written));
      known.set(id, style);
      return style;
    },
    language,
  };
}

/** A style, what it is based on, and so on; a circle ends. */
function chainOf(id: string, written: ReadonlyMap<string, Written>) {
  const chain = new Map<string, Written>();
  let next: string | undefined = id;
  while (next !== undefined && !chain.has(next)) {
    const style = written.get(next);
    if (!style) break;
    chain.set(next, style);
    next = style.basedOn;
  }
  return [...chain.values()];
}

function styleFrom(id: string, chain: readonly Written[]): Style {
  // Ids are in the language of whoever made the file, names never are.
  const name = chain[0]?.name || id;
  const numbered = chain.find(({ listId }) => listId !== undefined);
  return {
    id,
    name,
    heading: headingOf(id, chain),
    isBold: chain.find(({ isBold }) => isBold !== undefined)?.isBold ?? false,
    list: numbered?.listId
      ? { id: numbered.listId, level: levelIn(chain) }
      : null,
    isContents:
      /^toc(\s|\d|$)|^contents (heading|\d)/i.test(name) ||
      /^TOC(\d|Heading)/.test(id),
  };
}

const levelIn = (chain: readonly Written[]) =>
  chain.find(({ listLevel }) => listLevel !== undefined)?.listLevel ?? null;

function headingOf(id: string, chain: readonly Written[]): number | null {
  const all = chain.length > 0 ? chain : [{ name: id, outline: undefined }];
  for (const { name, outline } of all) {
    if (outline !== undefined) return depthOf(outline);
    const [, depth] = /^heading ?([1-9])$/i.exec(name) ?? [];
    if (depth) return Number(depth);
  }
  return null;
}

/** Word counts outlines from 0; 9 is its word for running text. */
export const depthOf = (outline: number): number =>
  outline >= 0 && outline < 9 ? outline + 1 : 0;
