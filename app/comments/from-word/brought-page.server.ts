import { findBroughtFile } from "#db/queries/brought-files.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findVersion } from "#db/queries/reports.ts";
import { allowRole } from "../../challenge/change.server.ts";
import { NotFound } from "../../errors.ts";
import { blockNames } from "../../report/block-names.ts";
import { blocksFrom } from "../../report/blocks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { annotatePage } from "../annotate-page.server.ts";
import { takenOf } from "./brought.ts";
import type { Found } from "./found.ts";
import { keptFrom } from "./kept.ts";
import { offeredBy } from "./offered-by.server.ts";
import { lookAt } from "./look-at.server.ts";
import type { Origin } from "./origin.ts";

/**
 * A file that this person brought, with what it brings to its version.
 * @throws NotFound for a file of somebody else, or that was forgotten by now
 */
export async function broughtFile(call: ChallengeCall) {
  const { app, challenge, who, param } = call;
  allowRole(call, "annotations");
  const row = await findBroughtFile(app.db, {
    challengeId: challenge.id,
    personId: who.id,
    id: param("fileId"),
  });
  const version = await findVersion(
    app.db,
    challenge.id,
    Number(param("number")),
  );
  if (!row || version?.id !== row.report_version_id) throw new NotFound();
  const file = keptFrom(row.document);
  // Which words the team left out of its report is not for the council.
  const cameBy =
    row.foreign_report_id === null
      ? null
      : await offeredBy(app.db, challenge.id, row.foreign_report_id);
  const looked = file && (await lookAt(call, file, version, cameBy));
  return { row, version, warnings: file?.about.warnings ?? [], looked };
}

/** The page that shows what a file brings, before anything is taken in. */
export async function broughtPage(call: ChallengeCall) {
  const { row, version, warnings, looked } = await broughtFile(call);
  const { closed, reportHref } = await annotatePage(call);
  const names = blockNames(blocksFrom(version.blocks));
  const nameOf = (blockId: string | null) => names.get(blockId ?? "") ?? "";
  return {
    closed,
    reportHref,
    fileName: row.file_name,
    department: row.department,
    notes: looked ? notesOn(looked, version.number) : [],
    warnings: warnings.slice(0, mostWarnings),
    /** Null where all of it was taken in, and its words are forgotten. */
    found: looked && named(looked.found, nameOf),
    next: await nextAfter(call),
    top: `/challenges/${call.challenge.id}`,
  };
}

/**
 * After something was taken in, as the address says: the department that is
 * still waited for, where this person may say that it is gathered.
 */
async function nextAfter(call: ChallengeCall) {
  const taken = call.url.searchParams.get(takenOf);
  if (taken === null) return null;
  const known = call.may("departments")
    ? await listDepartments(call.app.db, call.challenge.id)
    : [];
  const waiting = known.find(
    ({ name, status }) => name === taken && status === "waiting",
  );
  return {
    waiting: waiting
      ? { id: waiting.id, name: waiting.name, version: waiting.version }
      : null,
  };
}

const mostWarnings = 20;

/** What is to be known of a file beforehand. */
function notesOn({ found, origin }: Looked, number: number): string[] {
  const words = "What is in it is placed by its words.";
  const notes: Record<Exclude<Origin, number>, string> = {
    unknown: `The file does not say which draft it was made from. ${words}`,
    working: `The file is of the report before it was sent. ${words}`,
    elsewhere: `The file is of another report. ${words}`,
  };
  return [
    ...(typeof origin === "string" ? [notes[origin]] : []),
    ...(typeof origin === "number" && origin !== number
      ? [
          `The file is of draft ${origin}. Its comments are carried to draft ${number}, and each says where its words have changed since.`,
        ]
      : []),
    ...(found.isCopy
      ? []
      : [
          `Most of draft ${number} is not in the file, so nothing is said of its wording. Is it a copy of this report?`,
        ]),
  ];
}

type Looked = Awaited<ReturnType<typeof lookAt>>;

/** With what blocks are called, in place of their ids. */
function named(found: Found, nameOf: (blockId: string | null) => string) {
  const placed = <One extends { blockId: string | null }>(all: One[]) =>
    all.map(({ blockId, ...one }) => ({ ...one, place: nameOf(blockId) }));
  return {
    known: found.known,
    more: found.more,
    replies: found.replies,
    comments: placed(found.comments),
    wordings: placed(found.wordings),
    added: placed(found.added),
    removed: placed(found.removed),
    moved: placed(found.moved),
  };
}

export type BroughtShown = Awaited<ReturnType<typeof broughtPage>>;
