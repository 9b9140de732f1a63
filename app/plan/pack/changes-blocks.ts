import type {
  PackMarks,
  PackSheet,
} from "../../documents/pack-out/printed-pack.ts";
import type { Block } from "../../report/blocks.ts";
import { bullet, paragraph, subheading, table } from "./blocks.ts";
import type { PackAction, PackRead } from "./read-pack.server.ts";

type Changes = NonNullable<PackRead["changes"]>;

const numbered = ({ number, text }: PackAction) =>
  `${number}. ${text.split("\n")[0] ?? ""}`;

/** What became of the plan since an edition, kind by kind. */
export function changesBlocks(changes: Changes): Block[] {
  const { added, completed, revised, removed, since } = changes;
  const listed = (title: string, actions: readonly PackAction[]) =>
    actions.length === 0
      ? []
      : [
          subheading(`${title} (${actions.length})`),
          ...actions.map((one) => bullet(numbered(one))),
        ];
  const dates =
    revised.length === 0
      ? []
      : [
          subheading(`Dates revised (${revised.length})`),
          table([
            ["Action", "By when before", "By when now", "Reason"],
            ...revised.map(({ action, from, reasons }) => [
              ...[numbered(action), from, action.byWhen || "No date"],
              reasons.join("; "),
            ]),
          ]),
        ];
  const all = [
    ...listed("Added", added),
    ...listed("Completed", completed),
    ...dates,
    ...listed("Removed", removed),
  ];
  const compared = `Compared with ${since}`;
  return all.length > 0
    ? [paragraph(`${compared}:`), ...all]
    : [
        paragraph(
          `${compared}, no action was added, completed or removed, and no date was revised.`,
        ),
      ];
}

interface Told {
  how: string;
  action: PackAction;
  from?: string;
  reasons?: readonly string[];
}

const toldOf = ({ added, completed, revised, removed }: Changes): Told[] => [
  ...added.map((action) => ({ how: "Added", action })),
  ...completed.map((action) => ({ how: "Completed", action })),
  ...revised.map((one) => ({ how: "Date revised", ...one })),
  ...removed.map((action) => ({ how: "Removed", action })),
];

/** The same as a list. */
export const changesSheet = (changes: Changes): PackSheet => ({
  name: "Changes",
  columns: [
    { title: "Change", width: 14 },
    { title: "Section", width: 30 },
    { title: "Action", width: 60 },
    { title: "By when before", width: 20 },
    { title: "By when now", width: 20 },
    { title: "Reason", width: 44 },
  ],
  rows: toldOf(changes).map(({ how, action, from = "", reasons = [] }) => [
    ...[how, action.section, numbered(action), from],
    how === "Removed" ? "" : action.byWhen,
    reasons.join("; "),
  ]),
});

/** The same beside the actions that it happened to. */
export function changeMarks(changes: Changes): PackMarks {
  const of: Record<string, string> = {};
  for (const { how, action, from, reasons = [] } of toldOf(changes)) {
    if (how === "Removed") continue;
    const said = from ? `${how} from “${from}”: ${reasons.join("; ")}` : how;
    of[action.id] = [of[action.id], said].filter(Boolean).join("\n");
  }
  return {
    name: `Since ${changes.short}`,
    of,
    gone: changes.removed.map((action) => ({
      ...{ section: action.section, text: action.text, mark: "Removed" },
    })),
  };
}
