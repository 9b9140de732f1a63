import type { XmlElement } from "../guard/read-xml.ts";

/** What stands in a file and cannot be read: counted, and said. */
export type LeftOut = "picture" | "chart" | "embedded";

const drawn: Record<string, LeftOut> = {
  imagedata: "picture",
  blip: "picture",
  chart: "chart",
  relIds: "chart",
};

const wordsOwn: Record<string, LeftOut> = {
  altChunk: "embedded",
  subDoc: "embedded",
};

/** What an element stands for that is not read; undefined for what is. */
export function leftOutBy({ name, space }: XmlElement): LeftOut | undefined {
  const known = space === "word" ? wordsOwn : space === "other" ? drawn : {};
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
