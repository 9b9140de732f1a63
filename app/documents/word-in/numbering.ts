import type { WordListPlace } from "./word-document.ts";
import { isOn } from "./styles.ts";
import { formatted, printable } from "./number-formats.ts";
import type { XmlListener } from "../guard/read-xml.ts";

interface Level {
  start: number;
  format: string;
  /** "%1.%2": what is printed, with a place for each level's number. */
  text: string;
  /** The level above which it begins anew; 0 never does. */
  restart: number | null;
  isLegal: boolean;
  style: string | null;
}

interface AbstractList {
  id: string;
  levels: Map<number, Level>;
  /** It is defined elsewhere, by the list with this style. */
  linkTo?: string;
  linkedAs?: string;
}

interface List {
  abstractId: string;
  overrides: Map<number, { start?: number; level?: Level }>;
}

export interface Numbering {
  /**
   * The printed place of the next paragraph of a list. One that is taken out
   * (`isCounted` false) has a number but uses none up.
   */
  place: (
    listId: string,
    level: number | null,
    styleId: string,
    isCounted: boolean,
  ) => WordListPlace | null;
}

/** Reads the definitions of lists. */
export function numberingReader(): {
  listener: XmlListener;
  numbering: () => Numbering;
} {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let override = 0;
  const listener: XmlListener = {
    open: ({ name, get }) => {
      const value = get("val") ?? "";
      if (name === "abstractNum") {
        const id = get("abstractNumId") ?? "";
        abstract = { id, levels: new Map() };
        abstracts.set(id, abstract);
      } else if (name === "num") {
        list = { abstractId: "", overrides: new Map() };
        lists.set(get("numId") ?? "", list);
      } else if (name === "lvlOverride") {
        override = Number(get("ilvl")) || 0;
        list?.overrides.set(override, {});
      } else if (name === "lvl") {
        level = plainLevel();
        const place = Number(get("ilvl")) || 0;
        if (list)
          list.overrides.set(place, { ...list.overrides.get(place), level });
        else abstract?.levels.set(place, level);
      } else if (name === "startOverride") {
        const start = { start: Number(value) || 0 };
        list?.overrides.set(override, {
          ...list.overrides.get(override),
          ...start,
        });
      } else if (name === "abstractNumId" && list) list.abstractId = value;
      else if (name === "numStyleLink" && abstract) abstract.linkTo = value;
      else if (name === "styleLink" && abstract) abstract.linkedAs = value;
      else if (level) note(level, name, value);
    },
    close: (name) => {
      if (name === "lvl") level = undefined;
      if (name === "abstractNum") abstract = undefined;
      if (name === "num") list = undefined;
    },
    text: () => {},
  };
  return { listener, numbering: () => counting(abstracts, lists) };
}

const plainLevel = (): Level => ({
  start: 0,
  format: "decimal",
  text: "",
  restart: null,
  isLegal: false,
  style: null,
});

function note(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Number(value) || 0;
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value;
  else if (name === "lvlRestart") level.restart = Number(value) || 0;
  else if (name === "isLgl") level.isLegal = isOn(value || undefined);
  else if (name === "pStyle") level.style = value;
}

const deepest = 8;

/** Lists made from one definition count on, unless one says where to start. */
function counting(
  abstracts: ReadonlyMap<string, AbstractList>,
  lists: ReadonlyMap<string, List>,
): Numbering {
  const counts = new Map<string, Array<number | undefined>>();
  const begun = new Set<string>();
  const definitionOf = (list: List) => {
    const found = abstracts.get(list.abstractId);
    if (!found?.linkTo) return found;
    const linked = [...abstracts.values()].find(
      ({ linkedAs }) => linkedAs === found.linkTo,
    );
    return linked ?? found;
  };
  return {
    place: (listId, level, styleId, isCounted) => {
      const list = lists.get(listId);
      const definition = list && definitionOf(list);
      if (!list || !definition) return null;
      const depth = level ?? depthOfStyle(definition, styleId);
      const levelAt = (at: number) =>
        list.overrides.get(at)?.level ?? definition.levels.get(at);
      const count = [...(counts.get(definition.id) ?? [])];
      if (!begun.has(listId)) {
        for (const [at, { start }] of list.overrides) {
          if (start !== undefined) count[at] = start - 1;
        }
      }
      countOn(count, depth, levelAt);
      if (isCounted) {
        counts.set(definition.id, count);
        begun.add(listId);
      }
      return printed(depth, count, levelAt, definition.id);
    },
  };
}

/** A style may be the one of a level. */
function depthOfStyle({ levels }: AbstractList, styleId: string): number {
  for (const [at, { style }] of levels) if (style === styleId) return at;
  return 0;
}

type LevelAt = (at: number) => Level | undefined;

function countOn(
  count: Array<number | undefined>,
  depth: number,
  levelAt: LevelAt,
): void {
  for (let at = 0; at < depth; at++) count[at] ??= levelAt(at)?.start ?? 1;
  const before = count[depth];
  count[depth] =
    before === undefined ? (levelAt(depth)?.start ?? 1) : before + 1;
  for (let at = depth + 1; at <= deepest; at++) {
    const restart = levelAt(at)?.restart ?? null;
    if (restart === null || depth < restart) count[at] = undefined;
  }
}

function printed(
  depth: number,
  count: ReadonlyArray<number | undefined>,
  levelAt: LevelAt,
  list: string,
): WordListPlace {
  const { format, text, isLegal } = levelAt(depth) ?? plainLevel();
  const ordered = !["bullet", "none"].includes(format);
  const label = text.replaceAll(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1;
    const own = levelAt(at)?.format ?? "decimal";
    return formatted(count[at] ?? 0, isLegal && at < depth ? "decimal" : own);
  });
  return {
    level: depth,
    label: ordered ? label.trim() : printable(label),
    ordered,
    number: ordered ? (count[depth] ?? 0) : null,
    list,
  };
}
