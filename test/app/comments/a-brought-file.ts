import { bringFile } from "#app/comments/from-word/bring-file.server.ts";
import type { WordComment } from "#app/documents/word-out/word-report.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import {
  action as takeIn,
  loader as brought,
} from "#app/routes/report.from-word.file.tsx";
import type { Block } from "#app/report/blocks.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { drafted } from "./a-draft.ts";

type Room = Awaited<ReturnType<typeof drafted>>;

/** Something said in a Word file. */
export const said = (id: string, also: Partial<WordComment>): WordComment => ({
  id,
  author: "Jo Ash",
  at: "2026-06-12T09:00:00.000Z",
  lead: "",
  text: "Says something.",
  notes: [],
  blockId: null,
  start: null,
  end: null,
  isResolved: false,
  replies: [],
  ...also,
});

/** The draft as a Word file with these comments; other blocks are tracked. */
export const aFile = (
  { draft }: Pick<Room, "draft">,
  comments: WordComment[],
  blocks: readonly Block[] = draft.blocks,
  before = blocks === draft.blocks ? null : draft.blocks,
) =>
  writeWord({
    id: draft.versionId,
    number: draft.number,
    title: "Draft 1",
    council: "Aldermoor",
    name: "Draft 1",
    remarks: [],
    seal: "",
    at: "2026-06-10T09:00:00.000Z",
    blocks,
    comments,
    isLocked: false,
    before,
  });

/** Brings a file; what is in it is looked at and taken in with the others. */
export async function bring(
  { app, challenge }: Pick<Room, "app" | "challenge">,
  bytes: Buffer,
  role: ChallengeRole = "councilLead",
  { number = 1, department = "Housing" } = {},
) {
  const visitor = challenge.people[role];
  const attempt = { who: visitor, challengeId: challenge.id };
  const input = { department, once: undefined };
  const file = { name: "Comments.docx", bytes };
  const page = await bringFile(app, attempt, number, input, file);
  const fileId = page.split("/").at(-1) ?? "";
  const params = {
    challengeId: challenge.id,
    number: String(number),
    fileId,
  };
  const open = (who = visitor, query = "") =>
    brought(argsOf(app, { visitor: who, params, query }));
  const look = async (who = visitor) => {
    const { found, ...page } = await open(who);
    if (!found) throw new Error("All of it was taken in.");
    return { ...page, found };
  };
  const take = async (keys: string[], apart: string[] = []) => {
    const body = new URLSearchParams([
      ...keys.map((key) => ["take", key]),
      ...apart.map((key) => ["apart", key]),
      ["kind", "fact"],
      ["department", department],
    ]);
    return takeIn(
      argsOf(app, { visitor, params, init: { method: "POST", body } }),
    );
  };
  return { open, look, take };
}

/** The keys of all that a file brings. */
export const keysOf = ({
  found,
}: Awaited<ReturnType<Awaited<ReturnType<typeof bring>>["look"]>>) =>
  [
    ...[...found.comments, ...found.replies, ...found.wordings],
    ...[...found.added, ...found.removed, ...found.moved],
  ].map(({ key }) => key);
