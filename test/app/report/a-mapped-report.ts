import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import {
  correctionsFrom,
  sectionsOf,
} from "#app/report/elsewhere/corrections.ts";
import { correctionsSchema } from "#app/report/elsewhere/mapping.ts";
import { toMake } from "#app/report/elsewhere/to-make.ts";
import { lists } from "#test/documents/a-report-file.ts";
import { aWordFile, item, styled } from "#test/documents/a-word-file.ts";
import { defaultFramework } from "#workflows/frameworks/index.ts";

const { areas } = defaultFramework;
export const one = (words: string) => styled("Heading1", words);
export const two = (words: string) => styled("Heading2", words);
const styles = [1, 2]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("");
export const bullet = (words: string, level = 0) => item(1, words, level);

/** What somebody chooses, by the words of passages and titles of sections. */
interface Form {
  kinds?: Record<string, string>;
  places?: Record<string, string>;
  priorities?: Record<string, string>;
  all?: Record<string, string>;
}

/** A file as it is understood after forms were sent. */
export async function mapped(body: string[], ...forms: Form[]) {
  const bytes = aWordFile({ body: body.join(""), styles, numbering: lists });
  const report = recogniseReport(await readWord(bytes));
  let row = { report, corrections: correctionsSchema.parse({}) };
  for (const form of forms) {
    const corrections = correctionsFrom(row, sent(row, form), areas);
    row = { ...row, corrections };
  }
  return sectionsOf(row, areas);
}

/** What a file becomes after forms were sent. */
export const made = async (body: string[], ...forms: Form[]) =>
  toMake(await mapped(body, ...forms), areas);

/** A form sends all that it shows. */
function sent(
  row: Parameters<typeof sectionsOf>[0],
  { kinds = {}, places = {}, priorities = {}, all = {} }: Form,
): Parameters<typeof correctionsFrom>[1] {
  const sections = sectionsOf(row, areas);
  const passages = sections.flatMap((section) => section.passages);
  const { ranks } = toMake(sections, areas);
  const wordsOf = (key: string) =>
    passages.find((passage) => passage.key === key)?.text ?? "";
  return {
    kinds: fields(passages, ({ text, kind }) => kinds[text] ?? kind) as never,
    places: fields(sections, ({ title, place }) => places[title] ?? place),
    priorities: fields(
      ranks,
      ({ key, now }) => priorities[wordsOf(key)] ?? now ?? "",
    ) as never,
    all: fields(sections, ({ title }) => all[title] ?? "") as never,
    ...{ areas: {}, authors: {}, agreed: undefined },
  };
}

const fields = <T extends { key: string }>(
  things: readonly T[],
  valueOf: (thing: T) => string,
) => Object.fromEntries(things.map((thing) => [thing.key, valueOf(thing)]));
