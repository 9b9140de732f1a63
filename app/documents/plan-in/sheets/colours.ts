/** How a colour is named in a workbook. */
export interface NamedColour {
  rgb?: string | undefined;
  theme?: string | undefined;
  indexed?: string | undefined;
  tint?: string | undefined;
}

export interface Palette {
  /** In the order of the theme's part: dark 1, light 1, dark 2, light 2… */
  theme: readonly string[];
  /** Where the workbook has its own for the numbered ones. */
  indexed: readonly string[];
}

const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** What the numbers 0 to 63 stand for in every workbook. */
const standard = `${basic} ${basic}
800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** The theme of Office, for a workbook without one. */
const office =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
    " ",
  );

/** Cells count light before dark, where the theme's part has dark first. */
const inTheme = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** "RRGGBB"; null for a colour that is none, or is the screen's own. */
export function colourFrom(
  { rgb, theme, indexed, tint }: NamedColour,
  palette: Palette,
): string | null {
  const themes = palette.theme.length > 0 ? palette.theme : office;
  const place = inTheme[Number(theme ?? Number.NaN)];
  const plain =
    rgb?.slice(-6) ??
    (place === undefined ? undefined : themes[place]) ??
    numbered(indexed, palette);
  if (!plain || !/^[0-9a-f]{6}$/i.test(plain)) return null;
  return tinted(plain, Number(tint) || 0);
}

function numbered(indexed: string | undefined, palette: Palette) {
  const at = Number(indexed ?? Number.NaN);
  return palette.indexed[at] ?? standard[at];
}

/** Lighter for a tint above 0, darker for one below; the hue stays. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour.toUpperCase();
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const now = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (at: number) => 1 - Math.abs(2 * at - 1);
  // The colour's distance from grey grows and shrinks with the room for it.
  const scale = spread(light) === 0 ? 0 : spread(now) / spread(light);
  return [red, green, blue]
    .map((part) => Math.round(255 * (now + (part - light) * scale)))
    .map((part) => Math.min(Math.max(part, 0), 255))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
