import type { XmlElement } from "../guard/read-xml.ts";

const signs: Record<string, string> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
};

/** Signs of the symbol fonts that stand for words in lists and tables. */
const symbols: Record<string, string> = {
  f0fc: "✓",
  f0fe: "☑",
  f0fb: "✗",
  f0a8: "☐",
  f06f: "☐",
  f0e0: "→",
};

/** What an element of a run stands for in the text; "" for nothing. */
export function signOf({ name, get }: XmlElement): string {
  if (name === "sym") return symbolOf(get("char") ?? "");
  return (Object.hasOwn(signs, name) && signs[name]) || "";
}

function symbolOf(written: string): string {
  const code = Number.parseInt(written, 16);
  if (!(code > 0x1f && code < 0xfffe)) return "";
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate
    ? (symbols[written.toLowerCase()] ?? "•")
    : String.fromCharCode(code);
}
