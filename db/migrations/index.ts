import type { Migration } from "kysely/migration";
import { people } from "./001-people.ts";
import { challenges } from "./002-challenges.ts";
import { selfAssessment } from "./003-self-assessment.ts";
import { evidence } from "./004-evidence.ts";
import { visit } from "./005-visit.ts";
import { findings } from "./006-findings.ts";
import { report } from "./007-report.ts";
import { plan } from "./008-plan.ts";
import { rounds } from "./009-rounds.ts";
import { openings } from "./010-openings.ts";
import { signedAndCited } from "./011-signed-and-cited.ts";
import { lookedUp } from "./012-looked-up.ts";
import { correctedAndTaken } from "./013-corrected-and-taken.ts";
import { sent } from "./014-sent.ts";
import { versions } from "./015-versions.ts";
import { writtenReport } from "./016-written-report.ts";
import { fromWord } from "./017-from-word.ts";
import { mergedComments } from "./018-merged-comments.ts";
import { writtenElsewhere } from "./019-written-elsewhere.ts";
import { commitments } from "./020-commitments.ts";
import { ownPlace } from "./021-own-place.ts";
import { initials } from "./022-initials.ts";
import { exampleCouncils } from "./023-example-councils.ts";
import { plans } from "./024-plans.ts";
import { dueRevisions } from "./025-due-revisions.ts";
import { planMembers } from "./026-plan-members.ts";
import { planSections } from "./027-plan-sections.ts";
import { reviewDays } from "./028-review-days.ts";
import { planEditions } from "./029-plan-editions.ts";
import { planFiles } from "./030-plan-files.ts";
import { progressEvidence } from "./031-progress-evidence.ts";
import { planPacks } from "./032-plan-packs.ts";
import { planColumns } from "./033-plan-columns.ts";
import { ratings } from "./034-ratings.ts";
import { updateRounds } from "./035-update-rounds.ts";
import { noActions } from "./036-no-actions.ts";
import { planOwners } from "./037-plan-owners.ts";
import { planPublications } from "./042-plan-publications.ts";

/** Every migration by name, in order; forward only. */
export const migrations: Record<string, Migration> = {
  "001-people": people,
  "002-challenges": challenges,
  "003-self-assessment": selfAssessment,
  "004-evidence": evidence,
  "005-visit": visit,
  "006-findings": findings,
  "007-report": report,
  "008-plan": plan,
  "009-rounds": rounds,
  "010-openings": openings,
  "011-signed-and-cited": signedAndCited,
  "012-looked-up": lookedUp,
  "013-corrected-and-taken": correctedAndTaken,
  "014-sent": sent,
  "015-versions": versions,
  "016-written-report": writtenReport,
  "017-from-word": fromWord,
  "018-merged-comments": mergedComments,
  "019-written-elsewhere": writtenElsewhere,
  "020-commitments": commitments,
  "021-own-place": ownPlace,
  "022-initials": initials,
  "023-example-councils": exampleCouncils,
  "024-plans": plans,
  "025-due-revisions": dueRevisions,
  "026-plan-members": planMembers,
  "027-plan-sections": planSections,
  "028-review-days": reviewDays,
  "029-plan-editions": planEditions,
  "030-plan-files": planFiles,
  "031-progress-evidence": progressEvidence,
  "032-plan-packs": planPacks,
  "033-plan-columns": planColumns,
  "034-ratings": ratings,
  "035-update-rounds": updateRounds,
  "036-no-actions": noActions,
  "037-plan-owners": planOwners,
  "042-plan-publications": planPublications,
};
