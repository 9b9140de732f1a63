import {
  countAnnotations,
  listAnnotations,
  listDepartmentsNamed,
} from "#db/queries/annotations.ts";
import { type Department, listDepartments } from "#db/queries/departments.ts";
import {
  findLatestVersion,
  findSection,
  listVersions,
} from "#db/queries/reports.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { findLatestSignOff } from "#db/queries/sign-offs.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import {
  type FilterField,
  draftOptions,
  filterFields,
  filterFrom,
  queryOf,
} from "../comments/filter.ts";
import { pageOf } from "../forms/page.ts";
import { annotationSight } from "../comments/sight.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Deadline, deadlineOf } from "./deadline.ts";
import { type DeskWords, deskWords } from "./desk-words.ts";
import { type DeskComment, deskComment } from "./desk-comment.ts";
import { type PositionRow, positionRows } from "./positions.server.ts";
import { type Round, roundsOf } from "./rounds.server.ts";

/** A page of comments that the council has not sent yet, or all of them. */
export interface CommentList {
  comments: DeskComment[];
  total: number;
  page: number;
  pages: number;
  query: string;
  filters: FilterField[];
}

/** The council's comments on the report, filtered as the address says. */
export async function commentList(
  call: ChallengeCall,
  size: number,
  unsentOnly = false,
): Promise<CommentList> {
  const { app, challenge, url } = call;
  const sight = annotationSight(call);
  const key = { challengeId: challenge.id, sight };
  const drafts = draftOptions(await listVersions(app.db, challenge.id));
  const departments = await listDepartmentsNamed(app.db, key);
  const offered = filterFields(
    call.areas,
    departments,
    unsentOnly ? ["chosen", "councilOnly"] : ["chosen", "councilOnly", "sent"],
    drafts,
  );
  const filter = filterFrom(url, offered);
  const standing =
    filter.standing ?? (unsentOnly ? ("unsent" as const) : undefined);
  const wanted = { ...key, filter: { ...filter, standing } };
  const total = await countAnnotations(app.db, wanted);
  const { number: page, count: pages, offset } = pageOf(url, total, size);
  const rows = await listAnnotations(app.db, wanted, {
    limit: size,
    offset,
  });
  return {
    comments: rows.map((row) =>
      deskComment(row, challenge.id, drafts.length > 1),
    ),
    total,
    page,
    pages,
    query: queryOf(filter),
    filters: offered.map((field) => ({
      ...field,
      value: filter[field.name] ?? "",
    })),
  };
}

/** How the lead's sign-off stands. */
export interface SignOff {
  by: string;
  at: string;
  holds: boolean;
}

/** Everything on the council's collation desk. */
export interface Desk extends CommentList {
  deadline: Deadline | null;
  departments: Department[];
  positions: PositionRow[];
  /** Every response that was sent, the latest first. */
  rounds: Round[];
  signOff: SignOff | null;
  /** Whether the council has written what the challenge means to it. */
  impactWritten: boolean;
  chosen: number;
  unsent: number;
  open: boolean;
  leads: boolean;
  mayComment: boolean;
  mayChoose: boolean;
  reportHref: string | null;
  words: DeskWords;
  top: string;
}

/** The collation desk, for the council's own people. */
export async function desk(call: ChallengeCall): Promise<Desk> {
  const { app, challenge, stage } = call;
  const sight = {
    annotations: call.sees("annotations"),
    answers: "none" as const,
  };
  const count = (standing: "chosen" | "unsent") =>
    countAnnotations(app.db, {
      challengeId: challenge.id,
      sight,
      filter: { standing },
    });
  const draft = await findLatestVersion(app.db, challenge.id, "draft");
  const impact = await findSection(app.db, challenge.id, "impact");
  const top = `/challenges/${challenge.id}`;
  const open = stage === "councilResponse";
  const rounds = await roundsOf(call);
  return {
    ...(await commentList(call, 50)),
    deadline: deadlineNow(call),
    departments: await listDepartments(app.db, challenge.id),
    positions: await positionRows(call),
    rounds,
    signOff: await signOffOf(call),
    impactWritten: Boolean(impact?.text),
    chosen: await count("chosen"),
    unsent: await count("unsent"),
    open,
    leads: call.may("responseSignOff"),
    mayComment: call.may("annotations"),
    mayChoose: call.may("commentChoice"),
    reportHref: draft ? `${top}/report/versions/${draft.number}` : null,
    words: deskWords(stage, draft?.number ?? null, rounds[0]),
    top,
  };
}

const deadlineNow = ({ app, challenge, stage }: ChallengeCall) =>
  stage === "councilResponse"
    ? deadlineOf(app.now(), challenge.commentsDue, challenge.nation)
    : null;

async function signOffOf({ app, challenge }: ChallengeCall) {
  const last = await findLatestSignOff(app.db, challenge.id, "response");
  if (!last) return null;
  const edited = await lastResponseEdit(app.db, challenge.id);
  return { ...last, holds: edited === null || edited <= last.at };
}

/** What a lead sees before signing the response off. */
export async function signOffPage(call: ChallengeCall) {
  const { app, challenge } = call;
  const facts = await factsOf(app.db, call);
  const top = `/challenges/${challenge.id}`;
  const lacking = [
    ...facts.departmentsWaiting.map(({ name, where }) => ({
      label: `${name} is still waited for`,
      href: `${top}/${where}#departments`,
    })),
    ...facts.recommendationsWithoutPosition.map(({ name, where }) => ({
      label: `There is no position on ${name}`,
      href: `${top}/${where}`,
    })),
  ];
  const chosen = await countAnnotations(app.db, {
    challengeId: challenge.id,
    sight: { annotations: "all", answers: "none" },
    filter: { standing: "chosen" },
  });
  return {
    lacking,
    chosen,
    positions: await positionRows(call),
    signOff: await signOffOf(call),
    seen: (await lastResponseEdit(app.db, challenge.id)) ?? "",
    once: app.newId(),
    top,
  };
}

/** What the peer team and viewers read of the response once it was sent. */
export async function sentResponse(call: ChallengeCall) {
  const { app, challenge, stage } = call;
  const comments = await countAnnotations(app.db, {
    challengeId: challenge.id,
    sight: { annotations: call.sees("annotations"), answers: "none" },
  });
  return {
    comments,
    deadline: deadlineNow(call),
    mayMoveIt: call.may("dates"),
    rounds: await roundsOf(call),
    nothing: whyNothing(
      stage,
      "the council sent its response",
      "The council’s chosen comments and its positions stand here once it has sent its response.",
    ),
    top: `/challenges/${challenge.id}`,
  };
}
