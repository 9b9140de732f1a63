import { Refused } from "../guard/refused.ts";

/**
 * The words of a text file, whatever program wrote it.
 * @throws Refused for bytes that are no text
 */
export function textOf(bytes: Buffer): string {
  const text = decoded(bytes);
  // Letters that no text has: what was read is something else.
  if (/[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u.test(text))
    throw new Refused("notTable");
  return text;
}

function decoded(bytes: Buffer): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** By its mark, or by the blank halves of plain letters. */
function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 2).toString("hex");
  if (start === "fffe") return "utf-16le";
  if (start === "feff") return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  if (even > sample.length / 4 && odd === 0) return "utf-16be";
  return null;
}

/** What 0x80 to 0x9F stand for; Node’s own decoder takes them for ISO 8859-1. */
const letters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const windows1252 = (bytes: Buffer) =>
  bytes
    .toString("latin1")
    .replaceAll(
      /[\x80-\x9F]/g,
      (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter,
    );
