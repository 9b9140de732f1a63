/** A piece of HTML: words, or a tag that opens or closes. */
export interface Piece {
  /** Lower case; "" for words. */
  tag: string;
  isEnd: boolean;
  /** The words, or what stands in the tag after its name. */
  text: string;
}

/** Elements of which nothing is read, but the rules of a style. */
const silent = new Set(["script", "style", "title", "xml"]);

/** Cuts HTML at its tags, as tolerant as browsers are; no two ways are tried. */
export function* piecesOfHtml(html: string): Generator<Piece, void> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const until = open < 0 ? html.length : open;
    if (until > at) yield words(html.slice(at, until));
    if (open < 0) return;
    if (html.startsWith("<!--", open)) at = after(html, "-->", open);
    else {
      const close = endOfTag(html, open);
      if (close < 0) return yield words(html.slice(open));
      const tag = tagFrom(html.slice(open + 1, close));
      at = close + 1;
      yield tag ?? words(html.slice(open, at));
      if (!tag || tag.isEnd || !silent.has(tag.tag)) continue;
      const until = endOf(html, tag.tag, at);
      yield {
        tag: `${tag.tag} says`,
        isEnd: false,
        text: html.slice(at, until),
      };
      at = until;
    }
  }
}

/** Where an element ends, in whichever letters its end is written. */
function endOf(html: string, tag: string, from: number): number {
  const sign = new RegExp(`</${tag}`, "gi");
  sign.lastIndex = from;
  return sign.exec(html)?.index ?? html.length;
}

const words = (text: string): Piece => ({ tag: "", isEnd: false, text });

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** Where a tag ends: not within the quotes of a value. */
function endOfTag(html: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < html.length; at++) {
    const letter = html[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return -1;
}

function tagFrom(inside: string): Piece | null {
  const [all, slash, name = ""] = /^(\/?)([a-z][\w:-]*)/i.exec(inside) ?? [];
  if (all === undefined) return /^[!?]/.test(inside) ? words("") : null;
  const text = inside.slice(all.length);
  return { tag: name.toLowerCase(), isEnd: slash === "/", text };
}

/** A value in a tag; "" for none. */
export function valueOf({ text }: Piece, name: string): string {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    "i",
  ).exec(text.slice(0, 4000));
  return meant(found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}

const named: Record<string, string> = {
  amp: "&",
  apos: "'",
  bull: "•",
  euro: "€",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: " ",
  ndash: "–",
  pound: "£",
  quot: '"',
  rdquo: "”",
  rsquo: "’",
};

/** Words with what their signs stand for. */
export const meant = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal?: string, hex?: string, name = "") => {
      if (name !== "")
        return (Object.hasOwn(named, name) && named[name]) || all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : " ";
    },
  );
