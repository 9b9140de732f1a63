import { listFiles, listSameContent } from "#db/queries/evidence-files.ts";
import { listOpenings } from "#db/queries/evidence-openings.ts";
import { type EvidenceItem, findEvidence } from "#db/queries/evidence.ts";
import { isOpen } from "#workflows/challenge.ts";
import type { Side } from "#workflows/people.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { criteriaNamed } from "./criteria.ts";
import {
  kindOf,
  kindWords,
  sensitivityOf,
  sensitivityWords,
} from "./evidence.ts";
import { noteOpening } from "./open-evidence.server.ts";
import { citingFindings, reliedOn } from "./relied-on.server.ts";

/**
 * An item that this person may know of, with how much of it they see.
 * @throws NotFound
 */
export async function itemFor(call: ChallengeCall) {
  const sight = call.sees("evidence");
  const challengeId = call.challenge.id;
  const id = call.param("evidenceId");
  const place = { challengeId, sight, id };
  const item = await findEvidence(call.app.db, place);
  if (!item) throw new NotFound();
  return { item, ...place };
}

/** One item with its versions, as one person may see it. */
export async function itemPage(call: ChallengeCall) {
  const { app, challenge, areas } = call;
  const { item, sight, id } = await itemFor(call);
  const kind = kindOf(item.kind);
  // To read where a place is, is to open it.
  if (kind === "pointer" && !item.withdrawnAt)
    await noteOpening(app, call, id, 1, call.request.method);
  const challengeId = challenge.id;
  const sensitivity = sensitivityOf(item.sensitivity);
  return {
    register: `/challenges/${challengeId}/evidence`,
    id,
    number: item.number,
    title: item.title,
    description: item.description,
    kind,
    kindWord: kindWords[kind],
    url: item.url,
    pointer: item.pointer,
    target: await targetOf(call, item.pointerTo),
    dated: item.dated,
    sensitivity: sensitivityWords[sensitivity],
    createdAt: item.createdAt,
    createdBy: item.createdBy,
    sentAt: item.sentAt,
    withdrawnAt: item.withdrawnAt,
    criteria: criteriaNamed(areas, item.criteria),
    files: await listFiles(app.db, { challengeId, evidenceId: id, sight }),
    same: await listSameContent(app.db, { challengeId, sight, ids: [id] }).then(
      (pairs) => pairs.map(({ other }) => other),
    ),
    side: call.side,
    stopped: call.stage === "withdrawn",
    over: isOpen(call.stage, "over"),
    opened: {
      ...(await openedOf(app.db, item, call.side)),
      replacedSince: item.replacedSinceOpened,
    },
    relied: await reliedFor(call, id),
    mayChange: call.may("evidence") && !item.withdrawnAt,
    mayNote: call.may("notes") && !item.withdrawnAt,
  };
}

export type ItemPage = Awaited<ReturnType<typeof itemPage>>;

/** The item a place is in, if this person may still open it. */
async function targetOf(call: ChallengeCall, pointerTo: string | null) {
  if (!pointerTo) return null;
  const target = await findEvidence(call.app.db, {
    challengeId: call.challenge.id,
    sight: call.sees("evidence"),
    id: pointerTo,
  });
  if (!target || target.withdrawnAt) return null;
  return { id: target.id, number: target.number, title: target.title };
}

/** Who has opened it and since when: the council sees only whether. */
async function openedOf(
  db: ChallengeCall["app"]["db"],
  item: EvidenceItem,
  reader: Side,
) {
  const openings = await listOpenings(db, { evidenceId: item.id, reader });
  return {
    some: item.openings > 0 || openings.length > 0,
    firstAt: openings[0]?.first_at ?? null,
    by: openings.map(({ name, newest }) => ({ name, newest })),
  };
}

/** What rests on it: the team sees findings, the council only whether. */
async function reliedFor(call: ChallengeCall, id: string) {
  const { db } = call.app;
  const challengeId = call.challenge.id;
  const sight = call.sees("findings");
  if (sight !== "all") {
    const sent = await reliedOn(db, challengeId, sight);
    return { some: sent.has(id), findings: [] };
  }
  const citing = await citingFindings(db, challengeId, call.areas);
  const findings = citing.get(id) ?? [];
  return { some: findings.length > 0, findings };
}
