import { findingName } from "../findings/finding.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";

/** What an action may answer: a recommendation or an area for consideration. */
export interface Answerable {
  kind: "recommendation" | "finding";
  id: string;
  /** As people cite it, e.g. "Recommendation 2". */
  name: string;
  /** Its first words, for lists. */
  title: string;
  /** All of it as plain text; empty lines part paragraphs, "- " is a bullet. */
  text: string;
  areaKey: string | null;
}

/**
 * The recommendations and areas for consideration of a report that was sent,
 * in its order; none when there is no report. Working rows are never asked:
 * what was not sent does not exist for the council.
 * @param numberOf the number of an area as the framework gives it
 */
export function answerableIn(
  blocks: string | undefined,
  numberOf: (areaKey: string) => number | undefined,
): Answerable[] {
  if (blocks === undefined) return [];
  const entries = new Map<string, { head: Block; lines: string[] }>();
  for (const block of blocksFrom(blocks)) {
    const { ref } = block;
    if (ref?.type !== "recommendation" && ref?.type !== "finding") continue;
    const key = `${ref.type} ${ref.id}`;
    const entry = entries.get(key);
    if (entry) entry.lines.push(lineOf(block));
    else entries.set(key, { head: block, lines: [wordsOf(block)] });
  }
  return [...entries.values()].flatMap(({ head, lines }) => {
    const { ref, sort, areaKey } = head;
    if (ref?.type === "finding" && sort !== "consideration") return [];
    if (ref?.type !== "recommendation" && ref?.type !== "finding") return [];
    return [
      {
        kind: ref.type,
        id: ref.id,
        name: nameOf(head, numberOf),
        title: titleOf(head),
        text: textOf(lines),
        areaKey,
      },
    ];
  });
}

function nameOf(
  { ref, sort, label, areaKey }: Block,
  numberOf: (areaKey: string) => number | undefined,
): string {
  if (ref?.type === "recommendation") return `Recommendation ${label}`.trim();
  const number = areaKey === null ? undefined : numberOf(areaKey);
  const area = number === undefined ? undefined : { number };
  return findingName({ kind: sort, number: label }, area);
}

const longestTitle = 120;

function titleOf(head: Block): string {
  const words = head.leadIn || wordsOf(head);
  const [line = ""] = words.split("\n");
  if (line.length <= longestTitle) return line.replace(/:$/, "");
  return `${line.slice(0, longestTitle).replace(/\s+\S*$/, "")}…`;
}

/** The words of an opening block, whether or not they hold its bold ones. */
function wordsOf({ leadIn, text }: Block): string {
  if (leadIn === "" || text.startsWith(leadIn)) return text;
  return `${leadIn} ${text}`;
}

const bullet = "- ";

const lineOf = ({ kind, text }: Block) =>
  kind === "nestedBullet" || kind === "bullet" ? `${bullet}${text}` : text;

/** Bullets stand close together; all else is parted by an empty line. */
function textOf(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const near =
      line.startsWith(bullet) && text.split("\n").at(-1)?.startsWith(bullet);
    return `${text}${near ? "\n" : "\n\n"}${line}`;
  });
}
