import { type Rag, ragSaid } from "#workflows/action.ts";

/** A shape and a tint for each rating: paper has no colour to rely on. */
const looks = {
  red: { shape: "■", fill: "F9DAD6" },
  amber: { shape: "▲", fill: "FBEECB" },
  green: { shape: "●", fill: "DCEFE2" },
} as const satisfies Record<Rag, { shape: string; fill: string }>;

/** How a rating looks on paper: dark words on its tint stay easy to read. */
export const ragLook = (rag: Rag) => looks[rag];

/** "R Red": a letter and a word, never a colour alone. */
export function ragWords(rag: Rag): string {
  const { letter, word } = ragSaid(rag);
  return `${letter} ${word}`;
}

/** Near enough to black and white; whichever is read better on a colour. */
export function inkOn(colour: string): "0B0C0C" | "FFFFFF" {
  const light = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 1, green = 1, blue = 1] = light;
  // The luminance at which black and white are read equally well (WCAG 2.2).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.183
    ? "0B0C0C"
    : "FFFFFF";
}

/** A name on its colour: the name is what tells it. */
export const chipOf = (colour: string) => ({
  fill: colour,
  ink: inkOn(colour),
});
