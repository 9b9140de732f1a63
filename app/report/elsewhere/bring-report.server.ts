import {
  findForeignReportLike,
  insertForeignReport,
} from "#db/queries/foreign-reports.ts";
import { type Attempt, edit, editOnce } from "../../challenge/change.server.ts";
import { refuseMoreComments } from "../../comments/from-word/brought.ts";
import { kept } from "../../comments/from-word/kept.ts";
import type { Context } from "../../context.server.ts";
import { refusedFile } from "../../documents/refused-file.ts";
import type { SentDocument } from "../../documents/sent-document.ts";
import { Invalid } from "../../errors.ts";
import { mostPassages } from "./read-elsewhere.ts";

/**
 * Reads a report that was written elsewhere and keeps what is in it, for the
 * team to look at; nothing of it is in the report yet. The same file twice is
 * the same one.
 * @returns the page that shows what is in it
 * @throws Invalid for a file that is not read, in a sentence; NotFound,
 *   Forbidden, NotNow as for a section of the report
 */
export async function bringReport(
  app: Context,
  attempt: Attempt,
  { once }: { once?: string | undefined },
  file: SentDocument,
): Promise<string> {
  // Before its file is read: whether it may come at all.
  await edit(app, attempt, "reportSections", () => Promise.resolve());
  const read = await app.documents
    .run("readForeignReport", file.bytes)
    .catch(refusedFile);
  const { report, sha256, ...words } = read.file ?? refuse(read);
  const asked = { ...attempt, form: { once } };
  return editOnce(app, asked, "reportSections", async (change) => {
    const { db, challenge, who, at } = change;
    const known = await findForeignReportLike(db, challenge.id, sha256);
    const id = known ?? change.newId();
    if (!known) {
      await insertForeignReport(db, {
        id,
        challenge_id: challenge.id,
        person_id: who.id,
        at,
        file_name: file.name,
        sha256,
        document: kept(words),
        report,
        corrections: "{}",
        comments_are: "",
        version: 1,
        updated_at: at,
        updated_by: who.id,
      });
    }
    return `/challenges/${challenge.id}/report/elsewhere/${id}`;
  });
}

/** Says of what the file holds none, or too much. @throws Invalid */
function refuse({
  passages,
  comments,
}: Record<"passages" | "comments", number>): never {
  if (passages === 0) throw new Invalid({ file: "There are no words in it" });
  refuseMoreComments({ comments });
  throw new Invalid({
    file: `This file has ${passages} paragraphs; at most ${mostPassages} can be brought in. Split it, or take its annexes out.`,
  });
}
