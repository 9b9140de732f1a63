import { SaxesParser } from "saxes";
import { Refused, isRefused } from "./refused.ts";

/** An element by its local name: prefixes and editions of a standard differ. */
export interface XmlElement {
  name: string;
  space: XmlSpace;
  /** The value of an attribute by its local name, while the element opens. */
  get: (name: string) => string | undefined;
}

/** The standards whose elements share names, told apart. */
export type XmlSpace = "word" | "math" | "compatibility" | "other";

export interface XmlListener {
  open: (element: XmlElement) => void;
  close: (name: string) => void;
  text: (words: string) => void;
}

/** How many elements and attributes may still be read, of one whole file. */
export interface XmlBudget {
  nodes: number;
}

/** As much as one file may hold. */
export const freshBudget = (): XmlBudget => ({ nodes: 3_000_000 });

const deepest = 200;
const mostPrefixes = 500;
const mostAttributes = 1000;
/** Of what an attribute says, more is never wanted. */
const longestValue = 8192;
const chunk = 64 * 1024;

/**
 * Reads one part of a file from its first element to its last.
 * @throws Refused for what is no XML, has a DOCTYPE, is too deep or too much
 */
export function readXml(
  bytes: Uint8Array,
  listener: XmlListener,
  budget: XmlBudget,
): void {
  const parser = parserFor(listener, budget);
  const decoder = new TextDecoder(encodingOf(bytes));
  try {
    for (let at = 0; at < bytes.length; at += chunk) {
      const slice = bytes.subarray(at, at + chunk);
      parser.write(decoder.decode(slice, { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (isRefused(error)) throw error;
    throw new Refused("broken", { cause: error });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

function parserFor(listener: XmlListener, budget: XmlBudget) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const scopes: Scope[] = [];
  const names = namesApart();
  let isScopeNew = false;
  let attributesNow = 0;
  // One function for all elements: there are millions.
  let now: Record<string, string> = {};
  const get = (wanted: string) => valueOf(now, wanted);
  const spend = () => {
    if (--budget.nodes < 0) throw new Refused("tooMuch");
  };
  parser.on("doctype", () => {
    throw new Refused("beyondBelief");
  });
  parser.on("attribute", ({ name }) => {
    spend();
    if (++attributesNow > mostAttributes) throw new Refused("beyondBelief");
    if (name.startsWith("xmlns")) isScopeNew = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    spend();
    if (scopes.length >= deepest) throw new Refused("beyondBelief");
    const around = scopes.at(-1) ?? noScope;
    const scope = isScopeNew ? scopeOf(attributes, around) : around;
    isScopeNew = false;
    attributesNow = 0;
    scopes.push(scope);
    now = attributes;
    const [prefix, local] = names(name);
    listener.open({ name: local, space: scope.get(prefix) ?? "other", get });
  });
  parser.on("closetag", ({ name }) => {
    scopes.pop();
    listener.close(names(name)[1]);
  });
  parser.on("text", (words) => listener.text(words));
  parser.on("cdata", (words) => listener.text(words));
  return parser;
}

/** What each prefix stands for. */
type Scope = ReadonlyMap<string, XmlSpace>;

const spaces: ReadonlyArray<[RegExp, XmlSpace]> = [
  [/\/wordprocessingml(\/2006)?\/main$/, "word"],
  [/\/officeDocument(\/2006)?\/math$/, "math"],
  [/\/markup-compatibility\/2006$/, "compatibility"],
];

const noScope: Scope = new Map();

function scopeOf(attributes: Record<string, string>, outer: Scope): Scope {
  let scope: Map<string, XmlSpace> | undefined;
  for (const key in attributes) {
    if (!key.startsWith("xmlns")) continue;
    const address = attributes[key] ?? "";
    const found = spaces.find(([pattern]) => pattern.test(address));
    scope ??= new Map(outer);
    scope.set(key.slice("xmlns:".length), found?.[1] ?? "other");
    // Each element that adds to them copies them all.
    if (scope.size > mostPrefixes) throw new Refused("beyondBelief");
  }
  return scope ?? outer;
}

/** Tells prefix and local name apart; the same few names come all the time. */
function namesApart() {
  const known = new Map<string, readonly [string, string]>();
  return (name: string) => {
    const before = known.get(name);
    if (before) return before;
    const colon = name.indexOf(":");
    const apart = [
      name.slice(0, Math.max(colon, 0)),
      name.slice(colon + 1),
    ] as const;
    if (known.size < mostPrefixes) known.set(name, apart);
    return apart;
  };
}

function valueOf(attributes: Record<string, string>, wanted: string) {
  for (const key in attributes) {
    if (key !== wanted && !key.endsWith(`:${wanted}`)) continue;
    return attributes[key]?.slice(0, longestValue);
  }
  return undefined;
}
