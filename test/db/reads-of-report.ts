import * as foreignReports from "#db/queries/foreign-reports.ts";
import * as ownSections from "#db/queries/own-sections.ts";
import * as reportSections from "#db/queries/report-sections.ts";
import * as wordings from "#db/queries/wordings.ts";
import { sha256 } from "#test/support/frozen.ts";
import { type Reads, at, id } from "#test/db/asked.ts";

const sentVersion = { challenge_id: id, number: 1, created_at: at };

/** Reads of what a report is written of, beside its findings. */
export const readsOfReport: Reads = {
  "foreign-reports": (db) => [
    foreignReports.findForeignReport(db, id, "foreign"),
    foreignReports.findForeignWords(db, id, "foreign"),
    foreignReports.findForeignReportLike(db, id, sha256("elsewhere")),
    foreignReports.listForeignReports(db, id),
    foreignReports.listCameFrom(db, id, "find"),
    foreignReports.listCommentsOffered(db, sentVersion),
    foreignReports.findCommentsOffered(db, sentVersion, "foreign"),
    foreignReports.findSaidOfComments(db, id, "foreign"),
  ],
  "own-sections": (db) => [
    ownSections.listOwnSections(db, id),
    ownSections.findOwnSection(db, id, "os"),
  ],
  wordings: (db) => [
    wordings.listWordings(db, id),
    wordings.findWording(db, id, "finding:fi"),
  ],
  "report-sections": (db) => [
    reportSections.findSection(db, id, "impact"),
    reportSections.listSections(db, id),
  ],
};
