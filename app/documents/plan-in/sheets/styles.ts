import type { XmlElement, XmlListener } from "../../guard/read-xml.ts";
import { isOn } from "../../word-in/styles.ts";
import { type NamedColour, type Palette, colourFrom } from "./colours.ts";
import { formatOf } from "./formats.ts";

/** How the cells of one kind look. */
export interface CellStyle {
  format: string;
  bold: boolean;
  fill: string | null;
}

/** Reads the looks of a workbook; a cell names its own by a number. */
export function stylesReader(): {
  listener: XmlListener;
  styles: (theme: readonly string[]) => CellStyle[];
} {
  const formats = new Map<number, string>();
  const fonts: Array<{ bold: boolean }> = [];
  const fills: Array<NamedColour | null> = [];
  const indexed: string[] = [];
  const cells: Array<{ format: number; font: number; fill: number }> = [];
  const path: string[] = [];
  let pattern = "";
  const open = ({ name, get }: XmlElement) => {
    const parent = path.at(-1);
    path.push(name);
    if (name === "numFmt" && parent === "numFmts") {
      formats.set(Number(get("numFmtId")), get("formatCode") ?? "");
    } else if (name === "font" && parent === "fonts") {
      fonts.push({ bold: false });
    } else if (name === "b" && parent === "font") {
      const font = path.at(-3) === "fonts" && fonts.at(-1);
      if (font) font.bold = isOn(get("val"));
    } else if (name === "fill" && parent === "fills") fills.push(null);
    else if (name === "patternFill") pattern = get("patternType") ?? "";
    else if (name === "fgColor" && path.at(-4) === "fills") {
      if (pattern === "solid") fills[fills.length - 1] = named(get);
    } else if (name === "rgbColor") indexed.push((get("rgb") ?? "").slice(-6));
    else if (name === "xf" && parent === "cellXfs") {
      const [format, font, fill] = ["numFmtId", "fontId", "fillId"].map(
        (id) => Number(get(id)) || 0,
      );
      cells.push({ format: format ?? 0, font: font ?? 0, fill: fill ?? 0 });
    }
  };
  const styles = (theme: readonly string[]) => {
    const palette: Palette = { theme, indexed };
    return cells.map(({ format, font, fill }) => {
      const colour = fills[fill];
      return {
        format: formatOf(format, formats),
        bold: fonts[font]?.bold ?? false,
        fill: colour ? colourFrom(colour, palette) : null,
      };
    });
  };
  return {
    listener: { open, close: () => void path.pop(), text: () => {} },
    styles,
  };
}

const named = (get: XmlElement["get"]): NamedColour => ({
  rgb: get("rgb"),
  theme: get("theme"),
  indexed: get("indexed"),
  tint: get("tint"),
});

/** Reads the twelve colours of a theme. */
export function themeReader(): { listener: XmlListener; theme: string[] } {
  const theme: string[] = [];
  let isScheme = false;
  return {
    theme,
    listener: {
      open: ({ name, get }) => {
        if (name === "clrScheme") isScheme = true;
        if (!isScheme) return;
        if (name === "srgbClr") theme.push(get("val") ?? "");
        if (name === "sysClr") theme.push(get("lastClr") ?? "");
      },
      close: (name) => {
        if (name === "clrScheme") isScheme = false;
      },
      text: () => {},
    },
  };
}
