import { listForeignReports } from "#db/queries/foreign-reports.ts";
import { listVersions } from "#db/queries/reports.ts";
import type { Event } from "#workflows/challenge.ts";
import type { Facts } from "#workflows/facts.ts";
import { stepsAhead } from "#workflows/next-steps.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { publicationOf } from "../challenge/published.ts";
import { showSteps } from "../challenge/steps-shown.ts";
import { takenDownOf } from "../challenge/taken-down.server.ts";
import { deadlineNow } from "../response/deadline.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { editPlaces } from "./edit-places.ts";
import { nothingSent } from "./nothing-sent.ts";
import { findsNow } from "./checks.server.ts";
import { contentsOf } from "./outline.ts";
import type { VersionShown } from "./VersionTable.tsx";
import { sizeOfPdf } from "./version-pdf.server.ts";
import { isDraftOpen } from "./words-now.server.ts";
import { workingDraft } from "./working-draft.server.ts";
import { wordedBlocks } from "./wordings/worded-blocks.ts";

const ofTheReport: readonly Event[] = [
  "sendDraft",
  "issueAnotherDraft",
  "issueFinal",
  "publish",
];

/** The report's own page: what was sent, what is next, and the team's draft. */
export async function reportPage(call: ChallengeCall) {
  const { app, challenge, stage, roles } = call;
  const top = `/challenges/${challenge.id}`;
  const facts = await factsOf(app.db, call);
  const forTeam = call.sees("report") === "all";
  const steps = stepsAhead(stage, facts, roles).filter(({ event }) =>
    ofTheReport.includes(event),
  );
  const versions = await versionsShown(call);
  return {
    top,
    steps: showSteps(stage, steps, top),
    versions,
    commentedOn: stage === "councilResponse" ? commentedOn(versions) : null,
    deadline: deadlineNow(call),
    published: publicationOf(call, facts.published),
    takenDown: await takenDownOf(call),
    impact: call.sees("impact") === "all" && stage !== "scoping",
    nothing: nothingSent(stage, forTeam),
    brought: await areBrought(call),
    draft: isDraftOpen(call) ? await draftShown(call, facts, versions) : null,
  };
}

/**
 * Whether there are pages of reports written elsewhere to look at, though none
 * can be brought in any more.
 */
async function areBrought(call: ChallengeCall): Promise<boolean> {
  const { app, challenge, roles } = call;
  if (call.may("reportSections") || !mayEverEdit("reportSections", roles)) {
    return false;
  }
  return (await listForeignReports(app.db, challenge.id)).length > 0;
}

/** The draft that is commented on, where a later version is out already. */
function commentedOn(versions: readonly VersionShown[]): VersionShown | null {
  const draft = versions.find(({ kind }) => kind === "draft");
  return draft && draft !== versions[0] ? draft : null;
}

async function versionsShown({
  app,
  challenge,
}: ChallengeCall): Promise<VersionShown[]> {
  const rows = await listVersions(app.db, challenge.id);
  return rows.map(({ id, number, kind, sha256, created_at }) => ({
    number,
    kind,
    sha256,
    sentAt: created_at,
    pdfBytes: sizeOfPdf(id),
  }));
}

async function draftShown(
  call: ChallengeCall,
  facts: Facts,
  [latest]: readonly VersionShown[],
) {
  const draft = await workingDraft(call.app.db, call);
  const finds = await findsNow(call, facts);
  const { title, blocks, leftOut } = draft;
  return {
    title,
    worded: wordedBlocks(draft),
    since: latest ?? null,
    leftOut,
    blocks,
    contents: contentsOf(blocks),
    edits: editPlaces(blocks, call.may),
    mayBring: call.may("reportSections"),
    finds: finds.map(({ id, check, blockId, sentence }) => ({
      ...{ id, check, blockId, sentence },
    })),
  };
}
