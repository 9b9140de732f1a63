import type { RagLetter } from "./cell-words.ts";

interface Hue {
  /** 0 to 360. */
  hue: number;
  /** 0 to 1. */
  saturation: number;
  lightness: number;
}

/** Which of red, amber and green a colour is, pale ones too; null for others. */
export function ragOfColour(fill: string): RagLetter | null {
  const look = hueOf(fill);
  if (!look || isGrey(look)) return null;
  if (look.hue < 17 || look.hue >= 340) return "R";
  if (look.hue < 66) return "A";
  return look.hue < 170 ? "G" : null;
}

/** A colour that may mean something: no white, grey or black. */
export function isMarking(fill: string): boolean {
  const look = hueOf(fill);
  return look !== null && !isGrey(look);
}

const names: ReadonlyArray<[number, string]> = [
  [17, "red"],
  [45, "orange"],
  [70, "yellow"],
  [170, "green"],
  [200, "turquoise"],
  [255, "blue"],
  [290, "purple"],
  [340, "pink"],
  [361, "red"],
];

/** A colour in a word. */
export function colourInWords(fill: string): string {
  const look = hueOf(fill);
  if (!look || isGrey(look)) return "grey";
  return names.find(([below]) => look.hue < below)?.[1] ?? "red";
}

const isGrey = ({ saturation, lightness }: Hue) =>
  saturation < 0.12 || lightness > 0.985 || lightness < 0.06;

function hueOf(fill: string): Hue | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(fill);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sixth * 60, saturation, lightness };
}
