import type { Block } from "../../report/blocks.ts";
import { block } from "../../report/blocks.ts";
import {
  bullet,
  type Chapter,
  chaptered,
  paragraph,
  subheading,
  table,
  typed,
} from "./blocks.ts";
import { changesBlocks } from "./changes-blocks.ts";
import { figuresBlocks } from "./figures-blocks.ts";
import { type PackPart, type PackWords, implications } from "./pack.ts";
import type { PackAction, PackRead } from "./read-pack.server.ts";

/**
 * The report of a committee pack, in the order that is usual in councils. What
 * the author left empty is left out: no words stand in for theirs.
 */
export function reportBlocks(pack: PackRead): Block[] {
  const { words, plan, changes } = pack;
  const part = (key: PackPart, blocks: () => Block[]) =>
    words.parts.includes(key) ? blocks() : [];
  const chapters: Chapter[] = [
    { title: "Purpose", blocks: typed(words.purpose) },
    { title: "Recommendations", blocks: decisions(words.decisions) },
    { title: "Background", blocks: typed(words.background) },
    {
      title: "Progress in summary",
      blocks: part("figures", () => figuresBlocks(plan.actions)),
    },
    {
      title: "What is overdue, and why",
      blocks: part("overdue", () => overdue(plan.actions)),
    },
    {
      title: changes ? `Changes since ${changes.short}` : "",
      blocks: part("changes", () => (changes ? changesBlocks(changes) : [])),
    },
    { title: "Implications", blocks: implied(pack) },
  ];
  return chaptered(chapters);
}

const decisions = (lines: string): Block[] => {
  const each = lines
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (each.length === 0) return [];
  return [
    paragraph("The committee is asked to:"),
    ...each.map((text, at) =>
      block("", "numberedItem", text, { label: String(at + 1) }),
    ),
  ];
};

function overdue(actions: readonly PackAction[]): Block[] {
  const late = actions.filter((action) => action.overdue);
  if (late.length === 0) return [paragraph("Nothing is overdue.")];
  return [
    paragraph(
      "Actions whose last day has passed and that are neither complete nor carried over:",
    ),
    table([
      ["Action", "Owners", "By when", "Why"],
      ...late.map(({ number, text, owners, byWhen, why }) => [
        ...[`${number}. ${text}`, owners || "Nobody named", byWhen],
        why || "Nothing is recorded",
      ]),
    ]),
  ];
}

/** What the author says of each, and under the law what it asks. */
function implied({ words, nation }: PackRead): Block[] {
  const each = Object.entries(implications) as Array<
    [keyof typeof implications & keyof PackWords, string]
  >;
  return each.flatMap(([key, title]) => {
    const own = [
      ...typed(words[key]),
      ...(key === "legal" ? duty(nation) : []),
    ];
    return own.length > 0 ? [subheading(title), ...own] : [];
  });
}

/** The Equality Act 2010 does not extend to Northern Ireland (section 217). */
const duty = (nation: string | null): Block[] =>
  nation === "northern-ireland"
    ? []
    : [
        paragraph(
          "Section 149 of the Equality Act 2010 (the public sector equality duty) asks the council, in all that it does, to have due regard to the need to:",
        ),
        bullet(
          "eliminate discrimination, harassment, victimisation and any other conduct that the Act prohibits",
        ),
        bullet(
          "advance equality of opportunity between people who share a relevant protected characteristic and people who do not",
        ),
        bullet(
          "foster good relations between people who share a relevant protected characteristic and people who do not",
        ),
      ];
