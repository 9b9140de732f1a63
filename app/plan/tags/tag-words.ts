import type { TagPattern } from "./tag.ts";

/** The colours to choose from. */
const colours = {
  "1D70B8": "Blue",
  "4C2C92": "Purple",
  D53880: "Pink",
  D4351C: "Red",
  F47738: "Orange",
  FFDD00: "Yellow",
  "00703C": "Green",
  "28A197": "Turquoise",
  B58840: "Brown",
  "505A5F": "Grey",
} as const;

const patterns = {
  dots: "Dots",
  lines: "Slanting lines",
  grid: "Grid",
  plain: "Plain",
} as const satisfies Record<TagPattern, string>;

/** A colour in words; one out of a file has no name of ours. */
export const colourName = (colour: string): string =>
  Object.entries(colours).find(([key]) => key === colour)?.[1] ??
  `As in a file (${colour})`;

export const patternName = (pattern: TagPattern): string => patterns[pattern];

/** The colours for a field, with the one that a tag has out of a file. */
export const colourOptions = (present: string | undefined) =>
  [...new Set([...Object.keys(colours), ...(present ? [present] : [])])].map(
    (value) => ({ value, label: colourName(value) }),
  );

export const patternOptions = Object.entries(patterns).map(
  ([value, label]) => ({ value, label }),
);
