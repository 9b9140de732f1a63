/** Words as they are compared: small, without marks around them. */
export const plainWords = (text: string): string =>
  text
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s:;.*•-]+/, "")
    .replace(/[\s:;.*?-]+$/, "");

/** The lines of a text that hold words. */
export const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => line.trim() || []);

/** Nothing of a name or a sentence is longer: what is compared is bounded. */
const longest = 400;
