import { Readable } from "node:stream";
import { findChallenge } from "#db/queries/challenges.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { addFiles, addReference } from "../evidence/add-evidence.server.ts";
import { openEvidence } from "../evidence/open-evidence.server.ts";
import {
  decideRequest,
  replyToRequest,
} from "../evidence/answer-request.server.ts";
import { askForEvidence } from "../evidence/ask-for-evidence.server.ts";
import { enter } from "../challenge/enter.server.ts";
import {
  changeDates,
  fieldsFrom,
  proposalFor,
} from "../scope/change-dates.server.ts";
import { changeScope } from "../scope/change-scope.server.ts";
import { assignCriteria } from "../self-assessment/assign-criteria.server.ts";
import { lastEdit } from "../self-assessment/progress.ts";
import { saveArea } from "../self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "../self-assessment/save-criterion-answer.server.ts";
import { signOffSelfAssessment } from "../self-assessment/sign-off-self-assessment.server.ts";
import { datesSchema } from "../scope/scope.ts";
import type { EvidenceContent } from "./content/content.ts";
import { requests } from "./content/visit.ts";
import { type Set, at, idIn } from "./set.server.ts";

/** Agrees what is looked at, and the days, between manager and council. */
export async function writeScope(set: Set): Promise<void> {
  const { app, by, challengeId, council, firstDay, areas } = set;
  const challenge = await findChallenge(app.db, challengeId);
  if (!challenge) return;
  await changeScope(app, by("challengeManager"), {
    title: challenge.title,
    mode: challenge.mode === "award" ? "award" : "bespoke",
    levelSought: challenge.levelSought,
    areas: areas.map(({ key }) => key),
    termsOfReference: `${council} asks a team of peers to look at its equality work in the areas named below and to say, as critical friends, what is strong and what could be stronger.\n\nThe team reads what the council sends, spends three days on site and reports in writing within three weeks. What people say to the team is not attributed to them.`,
    welcomeMessage: `Welcome to the challenge of ${council}. The timetable, the papers and everything else you need are here. Bring comfortable shoes: the depot starts early.`,
    daysOnSite: 3,
    commentWorkingDays: 10,
    narrativeWordLimit: 600,
    version: challenge.scopeVersion,
  });
  const dates = datesSchema.parse({
    firstDay,
    ...fieldsFrom(proposalFor(challenge, firstDay)),
    version: challenge.scopeVersion + 1,
  });
  await changeDates(app, by("challengeManager"), dates);
}

/** Uploads evidence and answers, as departments do; `half` leaves work open. */
export async function assessSelf(set: Set, half = false): Promise<void> {
  for (const area of set.areas) await uploadEvidence(set, area);
  const { app, by, areas } = set;
  await assignCriteria(app, by("councilLead"), {
    personId: by("councilContributor", 1).who.id,
    criteria: areas.flatMap(({ answers }) =>
      answers.slice(-2).map(({ criterion }) => criterion),
    ),
    act: "give",
  });
  const award =
    (await findChallenge(app.db, set.challengeId))?.mode === "award";
  for (const [index, area] of areas.entries()) {
    if (half && index > areas.length / 2) continue;
    await answerArea(set, area, award ? "achieving" : null);
  }
}

async function uploadEvidence(set: Set, area: Set["areas"][number]) {
  const ids: string[] = [];
  for (const item of area.evidence) ids.push(await upload(set, item));
  set.evidence.set(area.key, ids);
}

/**
 * Adds an item to the register; returns its id.
 * @param heading of the file, where it is not the item's title
 */
export async function upload(
  set: Set,
  item: EvidenceContent,
  heading = item.title,
): Promise<string> {
  const { app, by } = set;
  const details = {
    title: item.title,
    description: item.description,
    dated: app.now().slice(0, 10),
    sensitivity: item.sensitivity ?? "open",
    criteria: item.criteria,
    once: undefined,
  };
  const writer = by("councilContributor", item.title.length % 2);
  if (item.url) {
    const link = { ...details, kind: "link" as const, url: item.url };
    return idIn(await addReference(app, writer, link));
  }
  const file = await fileOf(set, item.title, wordsIn(set, heading));
  return idIn(await addFiles(app, writer, { ...details, several: 0 }, [file]));
}

/** What a file says: the same heading makes the same file. */
export const wordsIn = ({ council, areas }: Set, heading: string) => {
  const item = areas
    .flatMap(({ evidence }) => evidence)
    .find(({ title }) => title === heading);
  return `${heading}\n${council}\n\n${item?.description ?? ""}\n`;
};

/** A text file that has arrived and waits to be kept. */
export async function fileOf({ app }: Set, title: string, words: string) {
  return {
    name: `${title.replaceAll(/[:,]/g, "")}.txt`,
    mediaType: "text/plain",
    arrival: await app.store.arrive(Readable.from([Buffer.from(words)])),
  };
}

async function answerArea(
  set: Set,
  area: Set["areas"][number],
  level: string | null,
) {
  const { app, by, challengeId } = set;
  const present = await listAreaAnswers(app.db, challengeId, "all");
  const carried = await listCriterionAnswers(app.db, challengeId, "all");
  await saveArea(app, by("councilLead"), area.key, {
    aspirations: area.aspirations,
    narrative: area.narrative,
    claimedLevel: level,
    levelReason: area.levelReason,
    version: present.find(({ areaKey }) => areaKey === area.key)?.version ?? 0,
  });
  for (const [index, answer] of area.answers.entries()) {
    const linked = area.evidence.flatMap(({ criteria }, place) =>
      criteria.includes(answer.criterion)
        ? [at(set.evidence.get(area.key), place)]
        : [],
    );
    const place = { area: area.key, criterion: answer.criterion };
    await saveCriterion(app, by("councilContributor", index % 2), place, {
      evidenced: answer.evidenced,
      missing: answer.missing,
      claimedLevel: level,
      lead: answer.lead,
      notApplicable: false,
      notApplicableReason: "",
      linked,
      wasLinked: linked,
      version:
        carried.find(({ criterionKey }) => criterionKey === answer.criterion)
          ?.version ?? 0,
      then: "stay",
    });
  }
}

/** The sponsor's signature, on what stands now. */
export async function signOff({ app, by, challengeId }: Set): Promise<void> {
  const seen = lastEdit(
    await listAreaAnswers(app.db, challengeId, "all"),
    await listCriterionAnswers(app.db, challengeId, "all"),
  );
  await signOffSelfAssessment(app, by("sponsor"), { seen: seen ?? "" });
}

/** The team opens most of the evidence and asks for what is missing. */
export async function readEvidence(set: Set, settle: boolean): Promise<void> {
  const { app, by, challengeId } = set;
  for (const [area, ids] of set.evidence) {
    for (const [index, id] of ids.entries()) {
      // A few items stay unopened: the register is there to show it.
      if (index % 6 === 5) continue;
      const reader = by("peer", (index + area.length) % 2).who;
      const standing = await enter(app.db, reader, challengeId);
      await openEvidence(app, standing, id, 1);
    }
  }
  for (const request of requests) await ask(set, request, settle);
}

async function ask(
  set: Set,
  request: (typeof requests)[number],
  settle: boolean,
) {
  const { app, by } = set;
  if (!set.areas.some(({ key }) => key === request.area)) return;
  const address = await askForEvidence(app, by("peer"), {
    question: request.question,
    place: request.criterion,
    due: set.firstDay,
    once: undefined,
  });
  const id = idIn(address);
  if (request.reply) {
    await replyToRequest(app, by("councilContributor"), id, {
      text: request.reply,
      evidence: [],
      version: 1,
    });
  }
  if (!settle) return;
  const waived = request.ending === "waived";
  await decideRequest(app, by("leadPeer"), id, {
    decision: waived ? "waive" : "accept",
    reason: waived ? "We will see it for ourselves at the depot." : "",
    due: null,
    version: request.reply ? 2 : 1,
  });
}
