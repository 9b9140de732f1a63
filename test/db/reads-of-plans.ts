import * as actions from "#db/queries/actions.ts";
import * as members from "#db/queries/plan-members.ts";
import * as answers from "#db/queries/plan-answers.ts";
import * as rounds from "#db/queries/plan-rounds.ts";
import * as editions from "#db/queries/plan-editions.ts";
import * as owners from "#db/queries/plan-owners.ts";
import * as events from "#db/queries/plan-events.ts";
import * as sections from "#db/queries/plan-sections.ts";
import * as files from "#db/queries/plan-files.ts";
import * as ofFiles from "#db/queries/rows-of-files.ts";
import * as due from "#db/queries/due-revisions.ts";
import * as progress from "#db/queries/progress.ts";
import * as shown from "#db/queries/progress-evidence.ts";
import * as none from "#db/queries/no-actions.ts";
import * as removed from "#db/queries/removed-actions.ts";
import * as publications from "#db/queries/plan-publications.ts";
import * as packs from "#db/queries/plan-packs.ts";
import * as columns from "#db/queries/plan-columns.ts";
import * as rows from "#db/queries/plan-rows.ts";
import * as tags from "#db/queries/plan-tags.ts";
import * as plans from "#db/queries/plans.ts";
import { type Reads, id } from "#test/db/asked.ts";
import { sha256 } from "#test/support/frozen.ts";

const plan = { planId: "plan" };
const ofChallenge = { challengeId: id };
const at = "2026-06-30T09:00:00.000Z";

/** Reads of improvement plans. */
export const readsOfPlans: Reads = {
  actions: (db) => [
    actions.listActions(db, plan),
    actions.listActions(db, ofChallenge),
    actions.listActionsOfRow(db, "plan", "row"),
    actions.findAction(db, "plan", "act"),
    actions.listActionLinks(db, plan),
    actions.listActionLinks(db, ofChallenge),
  ],
  "plan-publications": (db) => [
    publications.findPlanPage(db, "plan"),
    publications.findPlanAtKey(db, "plan-page"),
    publications.listPlanPublications(db, "plan"),
    publications.findPlanPublication(db, "plan", 1),
  ],
  "plan-packs": (db) => [packs.findPlanPack(db, "plan")],
  plans: (db) => [plans.findPlan(db, plan), plans.findPlan(db, ofChallenge)],
  "plan-members": (db) => [
    members.listPlanRolesOf(db, "plan", "lead"),
    members.listPlanRolesInCouncil(db, "co", "lead"),
    members.listPlanMembers(db, "plan"),
    members.findPlanMember(db, "plan", "pm"),
    members.listOwnPlansOf(db, "lead"),
    members.listChallengePlansOf(db, "lead"),
    members.listCouncilsWhere(db, "lead", "councilLead"),
  ],
  "plan-owners": (db) => [
    owners.listPlanOwners(db, "plan"),
    owners.findPlanOwner(db, "plan", "owner"),
    owners.listOwnerWords(db, "plan"),
  ],
  "plan-events": (db) => [
    events.listPlanEvents(db, { ...plan, limit: 9, offset: 0 }),
    events.countPlanEvents(db, "plan"),
    events.listPlanEventsSince(db, { ...plan, since: "2026-01-01" }),
  ],
  "plan-editions": (db) => [
    editions.listPlanEditions(db, "plan"),
    editions.findPlanEdition(db, "plan", 1),
  ],
  "plan-rounds": (db) => [
    rounds.listPlanRounds(db, "plan"),
    rounds.findPlanRound(db, "plan", 1),
    rounds.listOpenRounds(db),
    rounds.listAsks(db, "round"),
    rounds.listAskedActions(db, "round"),
    rounds.findAskByLink(db, "secret update"),
  ],
  "plan-answers": (db) => [answers.listAnswers(db, "round")],
  "plan-files": (db) => [
    files.findPlanFile(db, "plan", "pf"),
    files.findPlanReading(db, "plan", "pf"),
    files.findPlanFileLike(db, "plan", sha256("plan")),
    files.listPlanFiles(db, "plan"),
  ],
  "no-actions": (db) => [none.listNoActions(db, "plan")],
  "rows-of-files": (db) => [
    ofFiles.findAsRead(db, "plan", "row"),
    ofFiles.listAsRead(db, "plan"),
    ofFiles.countTouched(db, { planId: "plan", fileId: "pf" }, at),
  ],
  progress: (db) => [
    progress.listProgress(db, {
      ...plan,
      ...{ actionId: "act", limit: 9, offset: 0 },
    }),
    progress.listProgressSince(db, "plan", "2000-01-01"),
    progress.findProgress(db, "plan", "p2"),
    progress.listCorrections(db, ["p1"]),
  ],
  "progress-evidence": (db) => [
    shown.listProgressEvidence(db, "plan", ["p1"]),
    shown.findProgressEvidence(db, "plan", "pf"),
  ],
  "due-revisions": (db) => [
    due.listDueRevisions(db, "plan", "act"),
    due.listDueRevisionsOfPlan(db, "plan", {
      ...{
        from: "2000-01-01T00:00:00.000Z",
        until: "2999-01-01T00:00:00.000Z",
      },
    }),
  ],
  "removed-actions": (db) => [
    removed.findRemovedAction(db, "plan", "gone"),
    removed.listRemovedActions(db, "plan", [at]),
  ],
  "plan-rows": (db) => [
    rows.listPlanRows(db, "plan"),
    rows.listRowWords(db, "plan", ["row"]),
    rows.listRowWords(db, "plan", null),
    rows.findPlanRow(db, "plan", "row"),
    rows.findLongestRowWords(db, "plan"),
    rows.findRemovedPlanRow(db, "plan", "gone"),
    rows.listRemovedPlanRows(db, "plan", [at]),
  ],
  "plan-columns": (db) => [
    columns.listPlanColumns(db, "plan"),
    columns.findPlanColumn(db, "plan", "column"),
    columns.listPlanCells(db, "plan", { rowIds: ["row"], hidden: false }),
    columns.listPlanCells(db, "plan", { rowIds: null, hidden: true }),
    columns.listColumnsUsed(db, "plan"),
    columns.findRemovedPlanColumn(db, "plan", "gone"),
    columns.listRemovedPlanColumns(db, "plan", [at]),
  ],
  "plan-tags": (db) => [
    tags.listPlanTags(db, "plan"),
    tags.findPlanTag(db, "plan", "tag"),
    tags.listRowTags(db, "plan"),
    tags.findRemovedPlanTag(db, "plan", "gone"),
    tags.listRemovedPlanTags(db, "plan", [at]),
  ],
  "plan-sections": (db) => [
    sections.listPlanSections(db, "plan"),
    sections.findPlanSection(db, "plan", "part"),
    sections.countRowsOfSection(db, "plan", "part"),
    sections.findRemovedPlanSection(db, "plan", "gone"),
    sections.listRemovedPlanSections(db, "plan", [at]),
  ],
};
