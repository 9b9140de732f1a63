import { type Piece, valueOf } from "./tags.ts";

const named: Record<string, string> = {
  aqua: "00FFFF",
  black: "000000",
  blue: "0000FF",
  fuchsia: "FF00FF",
  gray: "808080",
  green: "008000",
  lime: "00FF00",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "FFA500",
  purple: "800080",
  red: "FF0000",
  silver: "C0C0C0",
  teal: "008080",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** The colour behind a cell, told by itself or by its class; null for none. */
export const fillOf = (
  cell: Piece,
  classes: ReadonlyMap<string, string>,
): string | null =>
  backgroundIn(valueOf(cell, "style")) ??
  colourFrom(valueOf(cell, "bgcolor")) ??
  classes.get(valueOf(cell, "class")) ??
  null;

/** Of a style sheet no rule is longer that matters. */
const longest = 4000;

/** The classes of a style sheet that have a background. */
export const classesIn = (sheet: string): Array<[string, string]> =>
  sheet.split("}").flatMap((part) => {
    const open = part.indexOf("{");
    const rule = part.slice(open + 1, open + longest);
    const colour = open < 0 ? null : backgroundIn(rule);
    const selectors = part.slice(Math.max(0, open - longest), open);
    return [...selectors.matchAll(/\.([\w-]+)/g)].flatMap(([, name = ""]) =>
      colour ? [[name, colour] as [string, string]] : [],
    );
  });

const backgroundIn = (rules: string) =>
  colourFrom(
    /(?:^|[;\s])background(?:-color)?:\s*([^;]+)/i.exec(rules)?.[1] ?? "",
  );

function colourFrom(written: string): string | null {
  const [word = ""] = /^rgb\([^)]*\)|^\S+/i.exec(written.trim()) ?? [];
  const lower = word.toLowerCase();
  if (Object.hasOwn(named, lower)) return named[lower] ?? null;
  const [, six, r, g, b] =
    /^#(?:([0-9a-f]{6})|([0-9a-f])([0-9a-f])([0-9a-f]))$/.exec(lower) ?? [];
  if (six) return six.toUpperCase();
  if (r && g && b) return `${r}${r}${g}${g}${b}${b}`.toUpperCase();
  const parts = /^rgb\((\d+)\D+(\d+)\D+(\d+)\)$/.exec(lower)?.slice(1);
  return (
    parts
      ?.map((part) => Math.min(Number(part), 255).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase() ?? null
  );
}
