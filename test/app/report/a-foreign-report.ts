import type { ActionFunctionArgs } from "@remix-run/node";
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Context } from "#app/context.server.ts";
import { action as bringAction } from "#app/routes/report.elsewhere.tsx";
import {
  loader as mappingLoader,
  action as mappingAction,
} from "#app/routes/report.elsewhere.file.tsx";
import type { aChallenge } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";

type Challenge = Awaited<ReturnType<typeof aChallenge>>;

const heading = (text: string, level: 1 | 2) =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
  });
const label = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });
const text = (words: string) => new Paragraph(words);
const bullet = (words: string, level = 0) =>
  new Paragraph({ text: words, bullet: { level } });

/** A comment on words of a paragraph, in the file's own form. */
const onWords = async (
  [before, words, after]: readonly [string, string, string],
  ids: readonly number[],
) => {
  const { CommentRangeStart, CommentRangeEnd, CommentReference } =
    await import("docx");
  return new Paragraph({
    bullet: { level: 0 },
    children: [
      new TextRun(before),
      ...ids.map((id) => new CommentRangeStart(id)),
      new TextRun(words),
      ...ids.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
      new TextRun(after),
    ],
  });
};

/** What the comment in it says. */
export const commentText = "There are nineteen wards.";

/**
 * A report of an invented council that never came from us, in words and a shape
 * of its own: its labels vary, and some of it nobody would understand.
 * @param days how many more paragraphs it has
 * @param others who else comments, what they say, and whether on other words
 */
export async function aForeignReport(
  title = "Peer challenge of Quillhaven",
  days = 0,
  others: ReadonlyArray<
    readonly [author: string, text: string, elsewhere?: true]
  > = [],
): Promise<Buffer> {
  const comments = [["Jo Ash", commentText] as const, ...others];
  const idsOf = (elsewhere: boolean) =>
    comments.flatMap(([, , isElsewhere = false], at) =>
      isElsewhere === elsewhere ? [at + 1] : [],
    );
  const commented = await onWords(
    [
      "Officers walk ",
      "all twelve wards",
      " each spring, and write down what they see.",
    ],
    idsOf(false),
  );
  const carers = await onWords(
    ["Little is known about ", "carers", "."],
    idsOf(true),
  );
  const file = new Document({
    title,
    comments: {
      children: comments.map(([author, words], at) => ({
        id: at + 1,
        author,
        initials: "JA",
        date: new Date("2026-03-05T10:00:00Z"),
        children: [new Paragraph(words)],
      })),
    },
    sections: [
      {
        children: [
          heading("Introduction", 1),
          text("Quillhaven asked for this challenge in the autumn."),
          text("The team was:"),
          text("Petra Osei, Brackenford District Council"),
          text("Ben Oake, Quillhaven Fire Authority"),
          heading("Key messages", 1),
          text("The council knows its villages, and less of its harbour."),
          heading("Recommendations", 1),
          bullet("Harbour: ask the crews what they need (high priority)."),
          bullet(
            "Write to every family that has moved here within the last three years, in the languages that they speak at home",
          ),
          heading("Findings", 1),
          heading("Knowing your communities", 2),
          label("Areas of strength"),
          commented,
          bullet("Officers know of:"),
          bullet("the moorland farms", 1),
          bullet("the caravan site", 1),
          label("Areas for improvement / development"),
          carers,
          heading("Leadership and partnership", 2),
          label("What works well"),
          bullet("Members ask before they decide."),
          label("Areas for development"),
          bullet("Partners meet too seldom."),
          heading("Life by the harbour", 2),
          label("What works well"),
          bullet("The night shelter is open to all."),
          heading("Notable practice", 1),
          bullet("Boat school: young crews teach the younger."),
          heading("Signposting", 1),
          bullet("Brackenford District Council: has a youth panel."),
          heading("How we worked", 1),
          text("The team walked for two days, and it rained on both."),
          ...Array.from({ length: days }, (_, day) =>
            text(
              `On day ${day + 1} the team met ward ${day + 1} of the council.`,
            ),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** Brings a file and says what to do with what was found in it. */
export async function bringElsewhere(
  app: Context,
  challenge: Challenge,
  bytes: Buffer,
  role: ChallengeRole = "leadPeer",
) {
  const visitor = challenge.people[role];
  const params = { challengeId: challenge.id };
  const body = new FormData();
  body.append("once", app.newId());
  body.append("file", new File([new Uint8Array(bytes)], "Quillhaven.docx"));
  const init = { method: "POST", body };
  const led = await bringAction(argsOf(app, { visitor, params, init }));
  const foreignId = addressOf(led).split("/").at(-1) ?? "";
  const at = (also: object = {}) =>
    argsOf(app, { visitor, params: { ...params, foreignId }, ...also });
  const look = () => mappingLoader(at());
  /** `commentsAre` says it of every author. */
  const send = async ({ commentsAre, ...fields }: Record<string, string>) => {
    const { version, authors } = await look();
    const said = authors.map(({ key }) => [`authors.${key}`, commentsAre]);
    const form = {
      ...{ version: String(version), agreed: "on" },
      ...(commentsAre && Object.fromEntries(said)),
      ...fields,
    };
    const init = { method: "POST", body: new URLSearchParams(form) };
    return mappingAction(at({ init }) as ActionFunctionArgs);
  };
  return { foreignId, look, send, at };
}

/** Where an answer leads; fails where it is no redirect. */
export function addressOf(answer: unknown): string {
  const address =
    answer instanceof Response ? answer.headers.get("location") : null;
  if (!address) throw new Error(`It leads nowhere: ${JSON.stringify(answer)}`);
  return address;
}
