import { listTakenBack, listWordKeys } from "#db/queries/brought-files.ts";
import { type ReportVersion, findVersion } from "#db/queries/reports.ts";
import { versionsSent } from "../../challenge/latest-report.server.ts";
import { notNow } from "../../documents/refused-file.ts";
import { NotFound } from "../../errors.ts";
import { blocksFrom } from "../../report/blocks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { departmentNote } from "../comment-notes.ts";
import { wordComments } from "../word-comments.server.ts";
import type { BroughtAsked } from "./find-brought.ts";
import type { Found } from "./found.ts";
import type { keptFrom } from "./kept.ts";
import { type Origin, originOf } from "./origin.ts";

/**
 * What a Word file brings that is not here yet, placed in a version: its
 * comments, replies and, unless only comments are asked for, other words.
 * Nothing is saved.
 */
export async function lookAt(
  call: ChallengeCall,
  { about, document }: NonNullable<ReturnType<typeof keptFrom>>,
  version: ReportVersion,
  cameBy: BroughtAsked["cameBy"],
): Promise<{ found: Found; origin: Origin }> {
  const { app, challenge } = call;
  const { db } = app;
  const sent = await versionsSent(db, call);
  const origin = originOf(about, challenge.id, sent);
  const isKnown = typeof origin === "number";
  const isOther = isKnown && origin !== version.number;
  const of = isOther ? await findVersion(db, challenge.id, origin) : version;
  if (!of) throw new NotFound();
  const known = await wordComments(call, of, {
    inside: true,
    withMerged: true,
  });
  const takenBack = await listTakenBack(db, challenge.id);
  const asked = {
    document,
    cameBy,
    versionId: of.id,
    blocks: blocksFrom(of.blocks),
    byMark: isKnown,
    carryTo: isOther ? blocksFrom(version.blocks) : null,
    written: known.comments,
    takenBack: takenBack.map(({ department, ...one }) => ({
      ...one,
      notes: department ? [departmentNote(department)] : [],
    })),
    taken: await listWordKeys(db, challenge.id),
  };
  const found = await app.documents.run("findBrought", asked).catch(notNow);
  return { found, origin };
}
