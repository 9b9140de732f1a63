import { listAnnotations } from "#db/queries/annotations.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { annotate } from "../comments/annotate.server.ts";
import { answerComment, confirm } from "../comments/answer-comment.server.ts";
import { say } from "../comments/say.server.ts";
import { blocksFrom } from "../report/blocks.ts";
import { writeSection } from "../report/write-section.server.ts";
import { choose } from "../response/choose-comments.server.ts";
import {
  addDepartments,
  setDepartment,
} from "../response/keep-departments.server.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { takePosition } from "../response/take-position.server.ts";
import { impact } from "./content/report.ts";
import { comments, departments, positions, talk } from "./content/response.ts";
import { type Set, at } from "./set.server.ts";

/** What the two sides say to each other about the areas. */
export async function talkAboutAreas(set: Set): Promise<void> {
  for (const { area, side, audience, text } of talk) {
    if (!set.areas.some(({ key }) => key === area)) continue;
    const speaker = side === "team" ? set.by("peer") : set.by("councilLead");
    const place = { areaKey: area, voice: side };
    const said = { about: "area", audience, text, once: undefined };
    await say(set.app, speaker, place, said);
  }
}

/** Departments comment on the draft; returns comment ids by place. */
export async function commentOnDraft(set: Set): Promise<Array<string | null>> {
  const { app, by, challengeId } = set;
  await addDepartments(app, by("councilLead"), {
    names: departments,
    once: undefined,
  });
  const draft = await findLatestVersion(app.db, challengeId);
  const blocks = draft ? blocksFrom(draft.blocks) : [];
  const written: number[] = [];
  for (const [place, comment] of comments.entries()) {
    const finding = comment.about && findingOf(set, comment.about);
    const block = blocks.find(
      ({ ref, text }) =>
        ref?.type === "finding" &&
        ref.id === finding &&
        text.includes(comment.words),
    );
    if (comment.about && !block) continue;
    const writer = by("councilContributor", comment.text.length % 2);
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
  return comments.map(
    (_, place) => byNumber[written.indexOf(place)]?.id ?? null,
  );
}

function findingOf(
  set: Set,
  [area, list, place]: NonNullable<(typeof comments)[number]["about"]>,
) {
  return set.findings.get(`${area} ${list}`)?.[place];
}

/** The council lead gathers, chooses, takes positions and signs. */
export async function gatherResponse(
  set: Set,
  ids: Array<string | null>,
): Promise<void> {
  const { app, by, challengeId } = set;
  const lead = by("councilLead");
  const all = ids.filter((id) => id !== null);
  const chosen = ids.filter(
    (id, place): id is string => id !== null && at(comments, place).chosen,
  );
  await choose(app, lead, {
    shown: all.map((id) => `${id}:1`),
    chosen,
  });
  await hearDepartments(set);
  const list = await listRecommendations(app.db, {
    challengeId,
    sight: "all",
  });
  for (const [place, { id }] of list.entries()) {
    const [position, reason] = at(positions, place % positions.length);
    await takePosition(app, lead, id, { position, reason, version: 0 });
  }
  await writeSection(app, lead, "impact", { text: impact, version: 0 });
  const seen = (await lastResponseEdit(app.db, challengeId)) ?? "";
  await signOffResponse(app, lead, { seen });
}

/** Notes of every department that its comments are in. */
export async function hearDepartments(set: Set): Promise<void> {
  const { app, by, challengeId } = set;
  for (const department of await listDepartments(app.db, challengeId)) {
    await setDepartment(app, by("councilLead"), department.id, {
      status: "gathered",
      reason: "",
      readAt: department.updatedAt,
    });
  }
}

/** The team answers what it was sent; `all` leaves nothing open. */
export async function answerComments(
  set: Set,
  ids: Array<string | null>,
  all: boolean,
): Promise<void> {
  const { app, by } = set;
  for (const [place, id] of ids.entries()) {
    const comment = at(comments, place);
    if (!id || !comment.chosen) continue;
    const answer =
      comment.answer ??
      (all ? (["noted", "Read with thanks; the text stays."] as const) : null);
    if (!answer) continue;
    const [outcome, reason] = answer;
    await answerComment(app, by("peer", place % 2), id, {
      outcome,
      reason,
      version: 0,
    });
    if (!all && place % 5 === 4) continue;
    await confirm(app, by("leadPeer"), id, { version: 1 });
  }
}
