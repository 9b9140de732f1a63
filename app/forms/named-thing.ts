/** A thing that people name in a form, such as "Item 6" or "Strength 3". */
export interface Nameable {
  name: string;
  /** What stands behind its name: its title, or what it says. */
  words: string;
  /** Whether its name may pass to another thing, as a place in an order does. */
  moves?: boolean;
}

/**
 * The thing that was named; or why there is none, with the name as far as it
 * could be read, "" where it could not.
 */
export type Reading<T> =
  | { thing: T }
  | { fault: "unknown" | "several" | "changed" | "elsewhere"; name: string };

/**
 * The one reader of names as people type them. Capitals, spaces, quotation
 * marks, full stops and "#" are forgiven, and so is what follows the name of a
 * thing that keeps its number. A title that only one thing has, or begins
 * with, is enough. What could mean two things is refused.
 * @param area the number of the area that things are named in, if in one
 */
export function readName<T extends Nameable>(
  things: readonly T[],
  typed: string,
  area?: number,
): Reading<T> {
  const wanted = fold(typed);
  const whole = things.filter(({ name, words }) =>
    [name, `${name}: ${words}`, `${name} ${words}`, words].some(
      (text) => fold(text) === wanted && wanted !== "",
    ),
  );
  const [exact, ...others] = whole;
  if (exact && others.length === 0) return { thing: exact };
  const titled = beginningSo(things, wanted);
  const head = headOf(wanted);
  if (!head || (head.kind === "" && titled.length > 0)) return only(titled);
  const called = things.filter((thing) => isCalled(thing, head));
  const [thing, ...alike] = called;
  if (thing && alike.length === 0) return checked(things, thing, head, area);
  if (called.length > 1) return { fault: "several", name: "" };
  const kinds = things.map(kindOf);
  if (head.kind !== "" && !kinds.includes(head.kind) && titled.length > 0) {
    return only(titled);
  }
  return { fault: "unknown", name: `${head.kind} ${head.number}`.trim() };
}

/** The suggestion, such as "Item 6: Survey", that was meant; or as typed. */
export function suggestedAs(suggestions: readonly string[], typed: string) {
  const things = suggestions.map((label) => {
    const [name = "", ...words] = label.split(": ");
    return { name, words: words.join(": "), label };
  });
  const reading = readName(things, typed);
  return "thing" in reading ? reading.thing.label : typed;
}

/** "“Item  6”." and "item 6" are one; "…" stands for what was cut off. */
const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/["'‘’‛′`´“”‟″„«»\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s:;,.]+/, "")
    .replace(/[\s:;,.!?]+$/, "");

const leastOfTitle = 3;

const beginningSo = <T extends Nameable>(things: readonly T[], text: string) =>
  text.length < leastOfTitle
    ? []
    : things.filter(({ words }) => fold(words).startsWith(text));

function only<T>(found: readonly T[]): Reading<T> {
  const [thing, ...others] = found;
  if (!thing) return { fault: "unknown", name: "" };
  return others.length === 0 ? { thing } : { fault: "several", name: "" };
}

interface Head {
  /** "item"; "" where only a number was typed. */
  kind: string;
  number: string;
  rest: string;
}

const headShape =
  /^(?<kind>[\p{L} ]*?) ?(?:\b(?:no|nr|number)\b[. ]*)?# ?0*(?<number>\d+(?:\.\d+)*)(?![\p{L}\d])(?<rest>.*)$/u;

/** "item no. 6, page 2" as a kind, a number and what follows. */
function headOf(folded: string): Head | null {
  // One way to write a number, whether or not it has its sign.
  const marked = folded.replace(/# ?(?=\d)|(?=\d)/, "#");
  const { kind, number, rest } = headShape.exec(marked)?.groups ?? {};
  return kind === undefined || !number
    ? null
    : { kind: kind.trim(), number, rest: rest ?? "" };
}

const kindOf = ({ name }: Nameable) => fold(name).replace(/ [\d.]+$/, "");

const isCalled = ({ name }: Nameable, { kind, number }: Head) =>
  kind === ""
    ? fold(name).endsWith(` ${number}`)
    : fold(name) === `${kind} ${number}`;

/** A thing by its name, if what follows the name agrees. */
function checked<T extends Nameable>(
  things: readonly T[],
  thing: T,
  { kind, rest }: Head,
  area: number | undefined,
): Reading<T> {
  const { name, moves } = thing;
  const [, placed = "", elsewhere = "", behind = ""] =
    /^( of area (\d+)\b)?(.*)$/u.exec(rest) ?? [];
  if (area !== undefined && placed !== "" && Number(elsewhere) !== area) {
    return { fault: "elsewhere", name: `area ${elsewhere}` };
  }
  const said = fold(behind);
  if (said === "") {
    // A bare number is a number that stays, never a place in an order.
    return moves && kind === "" ? { fault: "several", name: "" } : { thing };
  }
  if (fold(thing.words).startsWith(said)) return { thing };
  if (namesMore(things, behind)) return { fault: "several", name: "" };
  return moves ? { fault: "changed", name } : { thing };
}

/** Whether "6 and 7" or "Strength 3 and Strength 4" was typed. */
function namesMore(things: readonly Nameable[], behind: string): boolean {
  const kinds = [...new Set(things.map(kindOf))]
    .filter((kind) => /^[\p{L} ]+$/u.test(kind))
    .join("|");
  return (
    /^ ?(?:[,;&+/-]|and\b|or\b|to\b)? ?#?\d+(?![\p{L}\d])/u.test(behind) ||
    new RegExp(`\\b(?:${kinds}) ?(?:no[. ]*)?#?\\d`, "u").test(behind)
  );
}
