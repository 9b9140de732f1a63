import { listAnnotations } from "#db/queries/annotations.ts";
import {
  findChallenge,
  listEarlierChallenges,
} from "#db/queries/challenges.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listQuestions } from "#db/queries/questions.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { annotate } from "../comments/annotate.server.ts";
import { reply } from "../comments/say.server.ts";
import {
  replaceFile,
  withdrawEvidence,
} from "../evidence/change-evidence.server.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { blocksFrom } from "../report/blocks.ts";
import { choose } from "../response/choose-comments.server.ts";
import { markReady } from "../response/mark-ready.server.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { carryAnswers } from "../self-assessment/carry-answers.server.ts";
import { saveCriterion } from "../self-assessment/save-criterion-answer.server.ts";
import { fileOf, signOff, upload, wordsIn } from "./before-visit.server.ts";
import { lateEvidence, returned, secondRound } from "./content/scenes.ts";
import { blockOf, gatherComments, writerOf } from "./response.server.ts";
import { type Story, at } from "./story.server.ts";

/** Takes a step of the process. */
export type Take = (
  event: Event,
  role: ChallengeRole,
  note?: string,
  questions?: Readonly<Record<string, string>>,
) => Promise<void>;

// What happens beside the straight way: the register, the desk and the
// timetable look as they do when many people have worked at them.

/** Takes over what the council said in its challenge before. */
export async function carryEarlier(story: Story): Promise<void> {
  const { app, by, challengeId } = story;
  const challenge = await findChallenge(app.db, challengeId);
  if (!challenge) return;
  const [earlier] = await listEarlierChallenges(app.db, challenge);
  if (!earlier) return;
  await carryAnswers(app, by("councilLead"), { from: earlier.id });
}

/** A file sent twice, one in a newer version, and one taken out again. */
export async function tendRegister(story: Story): Promise<void> {
  const { app, by } = story;
  const { twice, newer, withdrawn } = lateEvidence;
  const items = (area: string) => story.areas.find(({ key }) => key === area);
  const original = at(items(twice.sameAs[0])?.evidence, twice.sameAs[1]);
  const { title, description } = twice;
  const writer = by("councilContributor");
  const again = { ...original, title, description };
  await upload(story, again, { writer, heading: original.title });
  const [area, place] = newer.of;
  const profile = at(items(area)?.evidence, place);
  const id = at(story.evidence.get(area), place);
  const words = `${wordsIn(story, profile.title)}\n${newer.words}\n`;
  const file = await fileOf(story, profile.title, words);
  await replaceFile(app, by("councilLead"), id, {}, file);
  const hr = by("councilContributor", 1);
  const draft = await upload(
    story,
    { ...withdrawn, criteria: [] },
    { writer: hr },
  );
  await withdrawEvidence(app, hr, draft, withdrawn.reason);
}

/** The team sends the self-assessment back; it comes again, mended and signed. */
export async function sendBack(story: Story, take: Take): Promise<void> {
  const { reason, questions } = returned;
  await take("returnSelfAssessment", "challengeManager", reason, questions);
  story.on(-28);
  await replyToQuestions(story);
  story.on(-27);
  await signOff(story);
  await take("submitSelfAssessment", "councilLead");
}

/** A second draft goes out with the answers so far, and comes back. */
export async function secondDraft(story: Story, take: Take): Promise<void> {
  const { app, by } = story;
  story.on(38);
  await take("issueAnotherDraft", "leadPeer");
  story.on(42);
  const draft = await findLatestVersion(app.db, story.challengeId);
  const blocks = blocksFrom(draft?.blocks);
  for (const { about, words, kind, department, text } of secondRound) {
    const block = blockOf(story, blocks, { about, words });
    await annotate(app, writerOf(story, department), draft?.number ?? 2, {
      block: block?.id ?? "",
      quote: words,
      start: undefined,
      kind,
      department,
      text,
      once: undefined,
    });
  }
  story.on(44);
  const sight = { annotations: "all", answers: "none" } as const;
  const texts: readonly string[] = secondRound.map(({ text }) => text);
  const ids = (
    await listAnnotations(
      app.db,
      { challengeId: story.challengeId, sight, filter: {} },
      { limit: 100, offset: 0 },
    )
  ).flatMap(({ id, text }) => (texts.includes(text) ? [id] : []));
  const lead = by("councilLead");
  await choose(app, lead, { shown: ids.map((id) => `${id}:1`), chosen: ids });
  await gatherComments(story);
  const seen = (await lastResponseEdit(app.db, story.challengeId)) ?? "";
  await markReady(app, lead, { seen });
  await signOffResponse(app, by("sponsor"), { seen });
  await take("sendResponse", "councilLead");
}

/** The council replies to the team's questions and mends an answer. */
async function replyToQuestions(story: Story): Promise<void> {
  const { app, by, challengeId } = story;
  const replies: Record<string, string> = returned.replies;
  for (const question of await listQuestions(app.db, challengeId)) {
    const text = replies[question.areaKey ?? ""] ?? "";
    const said = { audience: "both" as const, text, once: undefined };
    await reply(app, by("councilLead"), question.id, said);
  }
  await changeAnswer(story);
}

/** The sponsor signs, and then an answer changes: the signature has lapsed. */
export async function signTooEarly(story: Story): Promise<void> {
  await signOff(story);
  await changeAnswer(story);
}

async function changeAnswer(story: Story): Promise<void> {
  const { app, by, challengeId } = story;
  const { area, criterion, missing } = returned.answer;
  const present = (await listCriterionAnswers(app.db, challengeId, "all")).find(
    ({ criterionKey }) => criterionKey === criterion,
  );
  if (!present) return;
  await saveCriterion(
    app,
    by("councilContributor"),
    { area, criterion },
    {
      ...present,
      missing,
      linked: [],
      wasLinked: [],
      then: "stay",
    },
  );
}
