import { expect, test } from "vitest";
import { Refused } from "#app/documents/guard/refused.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { aReportParts } from "./a-report-file.ts";
import { type ZipEntry, aZip } from "./a-zip.ts";
import { entriesOf } from "./a-word-file.ts";

/** The same numbers each time: what fails once can be looked at. */
function aDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Dice = ReturnType<typeof aDice>;

const odd = [
  "-1",
  "999999999999",
  "NaN",
  "",
  "../..",
  "\u0000",
  "0x1F",
  "&amp;",
];

/** Ways in which a part can be spoiled, as accident or malice would. */
const spoilings: Array<(xml: string, dice: Dice) => string> = [
  (xml, dice) => without(xml, dice(xml.length), dice(40)),
  (xml, dice) => {
    const at = dice(xml.length);
    return (
      xml.slice(0, at) + "<>&\"'/=x\u0001\uFFFF"[dice(10)] + xml.slice(at + 1)
    );
  },
  (xml, dice) => withTag(xml, dice, () => ""),
  (xml, dice) => withTag(xml, dice, (tag) => tag + tag),
  (xml, dice) =>
    withTag(xml, dice, (tag) =>
      tag.replace(/="[^"]*"/, `="${odd[dice(odd.length)]}"`),
    ),
  (xml, dice) => {
    const tags = xml.match(/<[^>]*>/g) ?? [];
    const other = tags[dice(tags.length)] ?? "";
    return withTag(xml, dice, () => other);
  },
  // A whole element somewhere else, so that the XML stays sound.
  (xml, dice) => {
    const all = xml.match(/<w:(p|r|sdt|ins|del)\b[^>]*>.*?<\/w:\1>/gs) ?? [];
    const moved = all[dice(all.length)] ?? "";
    const at = xml.indexOf(">", dice(xml.length)) + 1;
    return xml.slice(0, at) + moved + xml.slice(at);
  },
  (xml, dice) => xml.slice(0, dice(xml.length)),
];

const without = (text: string, at: number, count: number) =>
  text.slice(0, at) + text.slice(at + count);

/** Changes one tag of many. */
function withTag(xml: string, dice: Dice, change: (tag: string) => string) {
  const count = xml.split("<").length;
  let left = dice(count);
  return xml.replaceAll(/<[^>]*>/g, (tag) =>
    left-- === 0 ? change(tag) : tag,
  );
}

/** Spoils a part or two, or the bytes of the zip itself. */
function spoiled(entries: readonly ZipEntry[], dice: Dice): Buffer {
  const now = [...entries];
  for (let times = 1 + dice(3); times > 0; times--) {
    const at = dice(now.length);
    const entry = now[at];
    const spoil = spoilings[dice(spoilings.length)];
    if (!entry || !spoil) continue;
    now[at] = { ...entry, bytes: spoil(String(entry.bytes), dice) };
  }
  const file = aZip(now);
  if (dice(5) === 0) file[dice(file.length)] = dice(256);
  return file;
}

test("spoiled files are read or refused, and nothing else happens", async () => {
  const entries = entriesOf(aReportParts());
  let wereRead = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const file = spoiled(entries, aDice(seed * 7919));
    try {
      recogniseReport(await readWord(file));
      wereRead++;
    } catch (error) {
      if (error instanceof Refused) continue;
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
  // Enough got past the XML to try what reads it.
  expect(wereRead).toBeGreaterThan(100);
});

test("every file cut short is refused", async () => {
  const file = aZip(entriesOf(aReportParts()));
  for (let length = 0; length < file.length; length += 97) {
    await expect(readWord(file.subarray(0, length))).rejects.toBeInstanceOf(
      Refused,
    );
  }
});
