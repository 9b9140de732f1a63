import { firstWords } from "../../ui/first-words.ts";
import { folded } from "../placing/alike.ts";
import { kindCount } from "./kinds.ts";
import type { ToMake } from "./to-make.ts";

/** What a challenge's report holds by now, as words that can be compared. */
export interface Present {
  findings: ReadonlyArray<{ areaKey: string; kind: string; text: string }>;
  recommendations: ReadonlyArray<Worded>;
  examples: ReadonlyArray<Worded & { kind: string }>;
  texts: ReadonlyMap<string, string>;
  own: ReadonlyArray<{ title: string; text: string }>;
}

interface Worded {
  leadIn: string;
  text: string;
}

/** What of it is not here yet, and how much is. */
export function fresh(
  made: ToMake,
  present: Present,
): { made: ToMake; known: number } {
  const findings = notAmong(made.findings, present.findings, (one) => [
    one.areaKey,
    one.kind,
    one.text,
  ]);
  const recommendations = notAmong(
    made.recommendations,
    present.recommendations,
    (one) => [wordsOf(one)],
  );
  const examples = notAmong(made.examples, present.examples, (one) => [
    one.kind,
    wordsOf(one),
  ]);
  const own = notAmong(made.own, present.own, (one) => [one.title, one.text]);
  const texts = made.texts.flatMap(({ section, text }) => {
    const words = newWords(text, present.texts.get(section) ?? "");
    return words === "" ? [] : [{ section, text: words }];
  });
  const left = { findings, recommendations, examples, own, texts };
  const count = (all: typeof left) =>
    [all.findings, all.recommendations, all.examples, all.own, all.texts]
      .map(({ length }) => length)
      .reduce((sum, length) => sum + length);
  return { made: { ...made, ...left }, known: count(made) - count(left) };
}

/** Whether the opening is told apart makes no other thing of it. */
const wordsOf = (one: Worded) => `${firstWords(one)} ${one.text}`;

function notAmong<New extends Old, Old>(
  all: readonly New[],
  present: readonly Old[],
  says: (one: Old) => string[],
): New[] {
  const keyOf = (one: Old) => JSON.stringify(says(one).map(folded));
  const known = new Set(present.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

/**
 * The paragraphs of a text that another does not have, under their headings: a
 * heading says whose words follow it, and goes only with all of them.
 */
function newWords(text: string, present: string): string {
  const there = partsOf(present);
  const headings = new Set(there.map(({ heading }) => folded(heading)));
  const anywhere = new Set(
    there.flatMap(({ paragraphs }) => paragraphs.map(folded)),
  );
  const under = new Set(
    there.flatMap(({ heading, paragraphs }) =>
      paragraphs.map((one) => keyUnder(heading, one)),
    ),
  );
  const left = partsOf(text).flatMap(({ heading, paragraphs }) => {
    const isNew = (one: string) =>
      heading === ""
        ? !anywhere.has(folded(one))
        : !under.has(keyUnder(heading, one));
    const words = paragraphs.filter(isNew);
    const isNewAlone =
      paragraphs.length === 0 && !headings.has(folded(heading));
    if (words.length === 0 && !isNewAlone) return [];
    return heading === "" ? words : [heading, ...words];
  });
  return left.join("\n\n");
}

const keyUnder = (heading: string, paragraph: string) =>
  JSON.stringify([folded(heading), folded(paragraph)]);

/** A text by its headings; what stands before the first has none. */
function partsOf(text: string) {
  const parts = [{ heading: "", paragraphs: [] as string[] }];
  for (const one of text.split(/\n{2,}/).filter((words) => words !== "")) {
    if (one.startsWith("## ")) parts.push({ heading: one, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(one);
  }
  return parts.filter(
    ({ heading, paragraphs }) => heading !== "" || paragraphs.length > 0,
  );
}

/** "43 strengths, 23 areas for consideration and 4 recommendations". */
export function madeInWords(made: ToMake): string {
  const of = (list: ReadonlyArray<{ kind: string }>, kind: string) =>
    list.filter((one) => one.kind === kind).length;
  // What goes into one section of the report is one text.
  const sections = new Set(made.texts.map(({ section }) => section));
  const texts = sections.size + made.own.length;
  const counts = [
    ["strength", of(made.findings, "strength")],
    ["consideration", of(made.findings, "consideration")],
    ["recommendation", made.recommendations.length],
    ["innovation", of(made.examples, "innovation")],
    ["signpost", of(made.examples, "signpost")],
  ] as const;
  const words = counts.flatMap(([kind, count]) =>
    count === 0 ? [] : [kindCount(kind, count)],
  );
  if (texts > 0) words.push(texts === 1 ? "1 text" : `${texts} texts`);
  return words.length === 0
    ? "nothing"
    : new Intl.ListFormat("en-GB").format(words);
}
