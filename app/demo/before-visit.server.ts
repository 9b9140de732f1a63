import { Readable } from "node:stream";
import { findChallenge } from "#db/queries/challenges.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { addWorkingDays } from "#workflows/working-days.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { addFiles, addReference } from "../evidence/add-evidence.server.ts";
import type { Attempt } from "../challenge/change.server.ts";
import { changeDates, fieldsFrom } from "../scope/change-dates.server.ts";
import { proposalFor } from "../scope/propose-dates.server.ts";
import { changeScope } from "../scope/change-scope.server.ts";
import { assignCriteria } from "../self-assessment/assign-criteria.server.ts";
import { enter } from "../challenge/enter.server.ts";
import { toSign } from "../challenge/signed.server.ts";
import { saveArea } from "../self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "../self-assessment/save-criterion-answer.server.ts";
import { signOffSelfAssessment } from "../self-assessment/sign-off-self-assessment.server.ts";
import { datesSchema } from "../scope/scope.ts";
import type { EvidenceContent } from "./content/content.ts";
import { type Story, at, idIn } from "./story.server.ts";

/** Agrees what is looked at, and the days, between manager and council. */
export async function writeScope(story: Story): Promise<void> {
  const { app, by, challengeId, council, firstDay, areas } = story;
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

/**
 * Uploads evidence and answers area by area, as departments do; `half` stops
 * before the last two areas are answered.
 */
export async function assessSelf(story: Story, half = false): Promise<void> {
  const { app, by, areas } = story;
  for (const [place, key] of ["services", "workforce"].entries()) {
    const area = areas.find((one) => one.key === key);
    if (!area) continue;
    await assignCriteria(app, by("councilLead"), {
      personId: by("councilContributor", place).who.id,
      criteria: area.answers.map(({ criterion }) => criterion),
      act: "give",
    });
  }
  const award =
    (await findChallenge(app.db, story.challengeId))?.mode === "award";
  const reached = half ? Math.ceil(areas.length / 2) : areas.length;
  for (const [index, area] of areas.entries()) {
    if (index > reached) break;
    story.on(at(answeredOn, index));
    await uploadEvidence(story, area);
    if (index < reached)
      await answerArea(story, area, award ? "achieving" : null);
  }
}

/** The days on which areas are answered, before the first day on site. */
const answeredOn = [-70, -62, -54, -46, -40];

/** Who of the council writes about an area. */
function writerOf({ by }: Story, areaKey: string) {
  if (areaKey === "workforce") return by("councilContributor", 1);
  return ["services", "engagement"].includes(areaKey)
    ? by("councilContributor")
    : by("councilLead");
}

async function uploadEvidence(story: Story, area: Story["areas"][number]) {
  const ids: string[] = [];
  const writer = writerOf(story, area.key);
  for (const item of area.evidence)
    ids.push(await upload(story, item, { writer }));
  story.evidence.set(area.key, ids);
}

/**
 * Adds an item to the register; returns its id.
 * @param heading of the file, where it is not the item's title
 */
export async function upload(
  story: Story,
  item: EvidenceContent,
  { writer, heading = item.title }: { writer: Attempt; heading?: string },
): Promise<string> {
  const { app } = story;
  const details = {
    title: item.title,
    description: item.description,
    dated: item.dated ?? lately(app.now().slice(0, 10), item.title),
    sensitivity: item.sensitivity ?? "open",
    criteria: item.criteria,
    once: undefined,
  };
  if (item.url) {
    const link = { ...details, kind: "link" as const, url: item.url };
    return idIn(await addReference(app, writer, link));
  }
  const file = await fileOf(story, item.title, wordsIn(story, heading));
  return idIn(
    await addFiles(app, writer, { ...details, several: 0, added: 0 }, [file]),
  );
}

/** A weekday of the past months, another for each title. */
const lately = (day: string, title: string) =>
  addWorkingDays(day, -4 - ((title.length * 7) % 60), "england-and-wales");

/** What a file says: the same heading makes the same file. */
export const wordsIn = ({ council, areas }: Story, heading: string) => {
  const item = areas
    .flatMap(({ evidence }) => evidence)
    .find(({ title }) => title === heading);
  return `${heading}\n${council}\n\n${item?.description ?? ""}\n`;
};

/** A text file that has arrived and waits to be kept. */
export async function fileOf({ app }: Story, title: string, words: string) {
  return {
    name: `${title.replaceAll(/[:,]/g, "")}.txt`,
    mediaType: "text/plain",
    arrival: await app.store.arrive(Readable.from([Buffer.from(words)])),
  };
}

async function answerArea(
  story: Story,
  area: Story["areas"][number],
  level: string | null,
) {
  const { app, challengeId } = story;
  const writer = writerOf(story, area.key);
  const present = await listAreaAnswers(app.db, challengeId, "all");
  const carried = await listCriterionAnswers(app.db, challengeId, "all");
  await saveArea(app, writer, area.key, {
    aspirations: area.aspirations,
    narrative: area.narrative,
    claimedLevel: level,
    levelReason: area.levelReason,
    version: present.find(({ areaKey }) => areaKey === area.key)?.version ?? 0,
  });
  for (const answer of area.answers) {
    const linked = area.evidence.flatMap(({ criteria }, place) =>
      criteria.includes(answer.criterion)
        ? [at(story.evidence.get(area.key), place)]
        : [],
    );
    const place = { area: area.key, criterion: answer.criterion };
    await saveCriterion(app, writer, place, {
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
export async function signOff({ app, by, challengeId }: Story): Promise<void> {
  const { who } = by("sponsor");
  const seen = fingerprint(
    await toSign(app.db, await enter(app.db, who, challengeId)),
  );
  await signOffSelfAssessment(app, by("sponsor"), { seen });
}
