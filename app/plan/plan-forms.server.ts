import { type Action, findAction, listActionLinks } from "#db/queries/plan.ts";
import { missing } from "../challenge/missing.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { areasOf } from "./areas.ts";
import { noArea } from "./filter.ts";
import { lostLinks } from "./links.server.ts";
import { readOne } from "./read-action.server.ts";
import { positionsSent } from "./positions-sent.server.ts";
import { readReport } from "./report.server.ts";
import type { ActionShown } from "./shown.ts";
import {
  commitmentsLeftBehind,
  commitmentsOffered,
} from "./commitments/offered.server.ts";
import { withoutAction } from "./start-plan.server.ts";

/** What of the report no action answers yet, for the form that takes it in. */
export async function startOf(call: ChallengeCall) {
  const { app, challenge } = call;
  const links = await listActionLinks(app.db, challenge.id);
  const { answerable } = await readReport(app.db, call);
  return {
    top: `/challenges/${challenge.id}/plan`,
    open: call.may("plan"),
    closed: whyClosed("plan", call.stage),
    once: app.newId(),
    areas: realAreasOf(call, []),
    offered: withoutAction(answerable, links),
    commitments: (await commitmentsOffered(app.db, call)).map(
      ({ commentId, number, text }) => ({
        value: commentId,
        label: text,
        hint: `From comment ${number}`,
      }),
    ),
    behind: await commitmentsLeftBehind(app.db, call),
    positions: Object.fromEntries(await positionsSent(app.db, challenge.id)),
  };
}

/** What the form of an action is filled with; nothing without an id. */
export async function formOf(call: ChallengeCall, id?: string) {
  const { app, challenge } = call;
  const one = id === undefined ? null : await readOne(call, id);
  const answerable =
    one?.answerable ?? (await readReport(app.db, call)).answerable;
  const linked = (kind: "recommendationId" | "findingId") =>
    (one?.links ?? []).flatMap((link) => link[kind] ?? []);
  return {
    top: `/challenges/${challenge.id}/plan`,
    open: call.may("plan"),
    closed: whyClosed("plan", call.stage),
    once: app.newId(),
    areas: realAreasOf(call, one ? [one.shown] : []),
    answerable: [...answerable, ...lostLinks(one?.links ?? [], answerable)],
    // Asked for beside a recommendation that has no action yet.
    answers: answerable
      .filter((entry) => entry.id === call.url.searchParams.get("answers"))
      .map(({ kind, id: key }) => ({ kind, id: key })),
    action: one && {
      ...wordsOf(one.stored, one.shown),
      recommendations: linked("recommendationId"),
      findings: linked("findingId"),
    },
  };
}

const realAreasOf = (...about: Parameters<typeof areasOf>) =>
  areasOf(...about).filter(({ key }) => key !== noArea);

/** What is said of an action before it is removed. */
export async function removalOf(call: ChallengeCall, id: string) {
  const { number, text, version } = await present(call, id);
  const top = `/challenges/${call.challenge.id}/plan`;
  return { open: call.may("plan"), top, id, number, text, version };
}

/** How often somebody has said what was done of an action. */
export async function entriesOf(call: ChallengeCall, id: string) {
  return (await present(call, id)).progressEntries;
}

async function present(call: ChallengeCall, id: string): Promise<Action> {
  const { app, challenge } = call;
  const action = await findAction(app.db, challenge.id, id);
  if (!action) throw await missing(app.db, call, "action", id);
  return action;
}

/** What the form for progress on an action is filled with. */
export async function progressFormOf(call: ChallengeCall, id: string) {
  const { stored, shown } = await readOne(call, id);
  const { number, status, ragReason } = shown;
  return {
    top: `/challenges/${call.challenge.id}/plan`,
    open: call.may("plan"),
    closed: whyClosed("plan", call.stage),
    once: call.app.newId(),
    version: stored.version,
    action: {
      ...{ id, number, status, ragReason },
      rag: shown.rag ?? "",
      what: shown.text,
    },
  };
}

function wordsOf(stored: Action, { status, rag }: ActionShown) {
  const { id, number, text, owners, byWhen, measure, ragReason, version } =
    stored;
  return {
    ...{ id, number, text, owners, byWhen, measure, ragReason, version },
    areaKey: stored.areaKey ?? "",
    status,
    rag: rag ?? "",
  };
}
