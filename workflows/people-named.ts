import { isOrdinaryWord } from "./ordinary-surnames.ts";
import { titles } from "./attribution.ts";

/** A person known to the challenge, where a text names them. */
export interface PersonNamed {
  at: number;
  end: number;
  /** As it stands in the text. */
  words: string;
  /** The person's name as it is known. */
  name: string;
}

/**
 * Finds people in texts that are made for many readers: by their full name
 * (the first and the last are enough), or by their surname alone, written as a
 * name and whole. Titles do not matter. A surname alone is passed over where it
 * is an ordinary word, begins or ends a longer name ("Pemberton Road"), or
 * follows an article; a first name alone proves nobody named.
 * @param people the names of those to look for
 * @param ordinary words, in lower case, that are no proof either
 * @returns finds them in a text, in its order
 */
export function finderOfPeople(
  people: readonly string[],
  ordinary: ReadonlySet<string>,
): (text: string) => PersonNamed[] {
  const known = people.map(partsOf).filter(({ last }) => last !== "");
  const full = new Map(known.flatMap(fullNames));
  const alone = new Map(
    known
      .filter(({ last }) => !isWord(last, ordinary))
      .map((person) => [person.last, person]),
  );
  const fulls = anyOf([...full.keys()]);
  const surnames = anyOf([...alone.keys()]);
  return (text) => {
    const whole = [...(fulls ? text.matchAll(fulls) : [])].map((match) =>
      found(match, full.get(plain(match[0]))),
    );
    const single = [...(surnames ? text.matchAll(surnames) : [])]
      .filter((match) => {
        const person = alone.get(plain(match[0]));
        return person && standsAlone(text, match, person);
      })
      .map((match) => found(match, alone.get(plain(match[0]))));
    const isInside = (one: PersonNamed) =>
      whole.some(({ at, end }) => one.at >= at && one.end <= end);
    return [...whole, ...single.filter((one) => !isInside(one))].sort(
      (one, other) => one.at - other.at,
    );
  };
}

interface Person {
  name: string;
  given: string[];
  last: string;
}

const particles = new Set(
  "van von der den de del della da di du la le el al bin ibn ter ten".split(
    " ",
  ),
);

const isTitle = new RegExp(
  `^(?:${titles}|Cllrs|Councillors|Messrs|Drs|Doctors|Professors)\\.?$`,
  "i",
);

/** Without titles, what stands in brackets, and letters after the name. */
function partsOf(name: string): Person {
  const bare = name.replace(/\([^)]*\)/g, " ").replace(/,.*$/s, "");
  const parts = plain(bare)
    .split(" ")
    .filter((part) => part !== "" && !isTitle.test(part));
  let from = parts.length - 1;
  while (from > 1 && particles.has(parts[from - 1]?.toLowerCase() ?? "")) {
    from--;
  }
  return {
    name: name.trim(),
    given: parts.slice(0, Math.max(0, from)),
    last: parts.slice(Math.max(0, from)).join(" "),
  };
}

/** One way to write apostrophes and spaces. */
const plain = (text: string) =>
  text.replaceAll("’", "'").replaceAll(/\s+/g, " ").trim();

function fullNames(person: Person): Array<[string, Person]> {
  const { given, last } = person;
  const [first] = given;
  if (!first) return [];
  const names = [[...given, last].join(" "), `${first} ${last}`];
  return names.flatMap((name): Array<[string, Person]> => [
    [name, person],
    [name.toUpperCase(), person],
  ]);
}

const isWord = (surname: string, ordinary: ReadonlySet<string>) =>
  surname.length < 2 ||
  !/^\p{Lu}|\s\p{Lu}/u.test(surname) ||
  isOrdinaryWord(surname) ||
  ordinary.has(surname.toLowerCase());

/** Null for none: a pattern of nothing would match everywhere. */
function anyOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const patterns = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) =>
      name
        .replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "\\s+"),
    );
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\-])(?:${patterns.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`,
    "gu",
  );
}

function found(match: RegExpExecArray, person?: Person): PersonNamed {
  const [words] = match;
  const end = match.index + words.length;
  return { at: match.index, end, words, name: person?.name ?? words };
}

const offices =
  /^(?:officer|director|leader|deputy|member|executive|head|manager|chair|mayor|lead|champion|and|with|by|to|from)$/i;

/** Whether a surname is no part of another name, and no thing's name. */
function standsAlone(
  text: string,
  match: RegExpExecArray,
  { given }: Person,
): boolean {
  const end = match.index + match[0].length;
  // A tab parts the cells of a table, and so the words in them.
  if (/^ +\p{Lu}\p{Ll}/u.test(text.slice(end, end + 40))) return false;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const [, start = "", word = ""] =
    /(^|[^\p{L}'’.-])([\p{L}'’.-]+) +$/u.exec(before) ?? [];
  if (word === "") return true;
  if (/^(?:the|an?)$/i.test(word)) return false;
  if (!/^\p{Lu}/u.test(word) || offices.test(word)) return true;
  if (isTitle.test(word) || /^\p{Lu}\.?$/u.test(word)) return true;
  if (given.includes(plain(word))) return true;
  const earlier = before.slice(0, before.lastIndexOf(word)).trimEnd();
  return start === "" || earlier === "" || /[.!?:;“"‘(]$/.test(earlier);
}
