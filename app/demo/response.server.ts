import { listAnnotations } from "#db/queries/annotations.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findFinding } from "#db/queries/findings.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { annotate } from "../comments/annotate.server.ts";
import { answerComment } from "../comments/answer-comment.server.ts";
import { confirm } from "../comments/confirm-answers.server.ts";
import { mergeComments } from "../comments/merging/merge-comments.server.ts";
import { kindFrom } from "../findings/finding.ts";
import { changeFinding } from "../findings/write-finding.server.ts";
import { makeCommitment } from "../plan/commitments/make-commitment.server.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { writeSection } from "../report/sections/write-section.server.ts";
import { choose } from "../response/choose-comments.server.ts";
import {
  addDepartments,
  setDepartment,
} from "../response/keep-departments.server.ts";
import { markReady } from "../response/mark-ready.server.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { takePosition } from "../response/take-position.server.ts";
import { comments } from "./content/comments.ts";
import { impact, recommendations } from "./content/report.ts";
import { departments, promised } from "./content/response.ts";
import { agree } from "./findings.server.ts";
import { type Story, at } from "./story.server.ts";

/** Departments comment on the draft; returns comment ids by place. */
export async function commentOnDraft(
  story: Story,
): Promise<Array<string | null>> {
  const { app, by, challengeId } = story;
  await addDepartments(app, by("councilLead"), {
    names: departments,
    once: undefined,
  });
  const draft = await findLatestVersion(app.db, challengeId);
  const blocks = blocksFrom(draft?.blocks);
  const written: number[] = [];
  for (const [place, comment] of story.told(comments).entries()) {
    const block = blockOf(story, blocks, comment);
    if (comment.about && !block) continue;
    story.on(21 + Math.floor(place / 8));
    const writer = writerOf(story, comment.department);
    await annotate(app, writer, draft?.number ?? 1, {
      block: block?.id ?? "",
      quote: comment.words,
      start: undefined,
      kind: comment.kind,
      department: comment.department,
      text: comment.text,
      once: undefined,
    });
    written.push(place);
  }
  const rows = await listAnnotations(
    app.db,
    {
      challengeId,
      sight: { annotations: "all", answers: "none" },
      filter: {},
    },
    { limit: comments.length, offset: 0 },
  );
  const byNumber = rows.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const ids = comments.map(
    (_, place) => byNumber[written.indexOf(place)]?.id ?? null,
  );
  await merge(story, ids);
  await promise(story, ids);
  return ids;
}

/** The council lead merges what says the same. */
async function merge({ app, by }: Story, ids: Array<string | null>) {
  for (const [place, { sameAs = -1 }] of comments.entries()) {
    const [id, into] = [ids[place], ids[sameAs]];
    if (!id || !into) continue;
    await mergeComments(app, by("councilLead"), into, {
      others: [`${id}:1`],
      version: 1,
    });
  }
}

/** What the council says in a comment that it will do is kept for its plan. */
async function promise({ app, by, told }: Story, ids: Array<string | null>) {
  const { comment, text } = told(promised);
  const id = ids[comment];
  if (!id) return;
  await makeCommitment(app, by("councilLead"), id, { text, version: 0 });
}

type Place = (typeof comments)[number]["about"];

/** The block of a report in which a comment's words stand. */
export const blockOf = (
  story: Story,
  blocks: readonly Block[],
  { about, words }: { about: Place; words: string },
): Block | undefined =>
  blocks.find(
    ({ ref, text }) =>
      about !== null &&
      ref?.type === "finding" &&
      ref.id === findingOf(story, about) &&
      text.includes(words),
  );

const findingOf = (story: Story, [area, list, place]: NonNullable<Place>) =>
  story.findings.get(`${area} ${list}`)?.[place];

/** Who writes down what a department says. */
export function writerOf({ by }: Story, department: string) {
  if (department === "Human resources") return by("councilContributor", 1);
  return ["Policy and insight", "Democratic services"].includes(department)
    ? by("councilLead")
    : by("councilContributor");
}

/** The council lead gathers, chooses, takes positions; the sponsor signs. */
export async function gatherResponse(
  story: Story,
  ids: Array<string | null>,
): Promise<void> {
  const { app, by, challengeId } = story;
  const lead = by("councilLead");
  // What was merged goes with the comment that it is merged into.
  const all = ids.filter(
    (id, place) => id !== null && at(comments, place).sameAs === undefined,
  );
  const chosen = ids.filter(
    (id, place): id is string => id !== null && at(comments, place).chosen,
  );
  await choose(app, lead, {
    shown: all.map((id) => `${id}:1`),
    chosen,
  });
  await gatherComments(story);
  for (const [place, id] of story.recommendations) {
    const [position, reason] = at(recommendations, place).position;
    await takePosition(app, lead, id, { position, reason, version: 0 });
  }
  const words = { text: impact(story.areas), version: 0 };
  await writeSection(app, lead, "impact", words);
  const seen = (await lastResponseEdit(app.db, challengeId)) ?? "";
  await markReady(app, lead, { seen });
  await signOffResponse(app, by("sponsor"), { seen });
}

/** Notes of every department that its comments are in. */
export async function gatherComments(story: Story): Promise<void> {
  const { app, by, challengeId } = story;
  for (const department of await listDepartments(app.db, challengeId)) {
    await setDepartment(app, by("councilLead"), department.id, {
      status: "gathered",
      reason: "",
      version: department.version,
    });
  }
}

/**
 * The team answers what it was sent and changes what it said it would; `all`
 * leaves nothing open.
 */
export async function answerComments(
  story: Story,
  ids: Array<string | null>,
  all: boolean,
): Promise<void> {
  const { app, by } = story;
  const open: string[] = [];
  for (const [place, comment] of story.told(comments).entries()) {
    const { answer } = comment;
    const id = ids[place];
    if (!id || !answer || (answer.late && !all)) continue;
    const { outcome, reason } = answer;
    const words = { outcome, reason, version: 0 };
    await answerComment(app, by("peer", place % 2), id, words);
    await changeWords(story, comment);
    // While the team is at work, some answers wait for their second reader.
    if (all || outcome !== "noted" || place % 4 > 0) open.push(id);
  }
  story.on(36);
  for (const id of open) {
    await confirm(app, by("leadPeer"), id, { version: 1 });
  }
}

/** What an answer promised: the words of the finding become others. */
async function changeWords(
  story: Story,
  { about, words, answer }: (typeof comments)[number],
) {
  const { app, by, challengeId } = story;
  const id = about ? findingOf(story, about) : undefined;
  if (!id || answer?.becomes === undefined) return;
  const present = await findFinding(app.db, challengeId, id);
  const kind = kindFrom(present?.kind ?? "");
  if (!present || !kind) return;
  await changeFinding(app, by("peer"), id, {
    areaKey: present.area_key,
    criterionKey: present.criterion_key ?? "",
    kind,
    subheading: present.subheading,
    text: present.text.replace(words, answer.becomes),
    version: present.version,
    once: undefined,
  });
  await agree(story, id);
}
