import { listPlanEditions } from "#db/queries/plan-editions.ts";
import {
  findPlanPage,
  findPlanPublication,
  listPlanPublications,
} from "#db/queries/plan-publications.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { choicesFrom } from "./choices.ts";
import { choicesSaid } from "./choices-said.ts";
import { prepareChosen } from "./prepare.server.ts";
import { publishedFrom } from "./published.ts";
import { shownPlan } from "./read-public-plan.server.ts";

/** How the public page of a plan stands, and what was public before. */
export async function publishOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const { app, plan } = call;
  const page = await findPlanPage(app.db, plan.id);
  const prepared = await prepareChosen(call);
  const publications = await listPlanPublications(app.db, plan.id);
  return {
    top: topOf(call),
    live: page?.live ?? null,
    href: page?.publicKey ? `/published/plans/${page.publicKey}` : null,
    chosen: prepared && choicesSaid(prepared.choices),
    search: prepared?.choices.search ?? false,
    warnings: prepared?.warnings.length ?? 0,
    open: prepared?.open ?? 0,
    publications,
  };
}

/** What everybody would read, and the form that publishes it. */
export async function previewOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const top = topOf(call);
  const prepared = await prepareChosen(call);
  if (!prepared) return { top, ready: null };
  const { content, open, sha256, page } = prepared;
  const ready = {
    once: call.app.newId(),
    ...{ open, sha256, isPublic: page.live !== null },
    search: content.search,
    shown: shownPlan(content, call.url),
  };
  return { top, ready };
}

/** What was public once, for who leads the plan. @throws NotFound for none */
export async function publicationOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const { app, plan, url } = call;
  const asked = call.param("publicationNumber");
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  const kept = await findPlanPublication(app.db, plan.id, number);
  if (!kept) throw new NotFound();
  const page = await findPlanPage(app.db, plan.id);
  return {
    top: topOf(call),
    ...{ number, at: kept.at, by: kept.by, edition: kept.edition },
    isLive: page?.live === number,
    chosen: choicesSaid(choicesFrom(kept.choices)),
    sha256: kept.sha256,
    matches: fingerprint(kept.content) === kept.sha256,
    shown: shownPlan(publishedFrom(kept.content), url),
  };
}

/** What the form that takes a public plan down is about. */
export async function takeDownOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const page = await findPlanPage(call.app.db, call.plan.id);
  return {
    ...{ top: topOf(call), once: call.app.newId() },
    live: page?.live ?? null,
    href: page?.publicKey ? `/published/plans/${page.publicKey}` : null,
  };
}

const pageSize = 50;

/** What is warned of before a plan is published. */
export async function warningsPageOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const top = topOf(call);
  const prepared = await prepareChosen(call);
  if (!prepared) return { top, ready: null };
  const { page, decisions, warnings, open, choices } = prepared;
  const asked = pageOf(call.url, warnings.length, pageSize);
  const wayOf = (key: string) =>
    decisions.seen.includes(key)
      ? ("seen" as const)
      : decisions.left.includes(key)
        ? ("left" as const)
        : ("open" as const);
  // What nobody has decided comes first, in the order of the plan.
  const inOrder = [
    ...warnings.filter(({ key }) => wayOf(key) === "open"),
    ...warnings.filter(({ key }) => wayOf(key) !== "open"),
  ];
  const ready = {
    plan: `/plans/${call.plan.id}`,
    ...{ version: page.version, open, all: warnings.length },
    isOfEdition: choices.edition !== "",
    ...{ page: asked.number, pages: asked.count },
    warnings: inOrder
      .slice(asked.offset, asked.offset + pageSize)
      .map((one) => ({ ...one, way: wayOf(one.key) })),
  };
  return { top, ready };
}

/** Editions as the form of the choices offers them. */
export const editionsOffered = async ({ app, plan }: PlanCall) =>
  (await listPlanEditions(app.db, plan.id)).map(({ number, title, at }) => ({
    value: String(number),
    label: `Edition ${number}, ${title}, ${formatDate(at)}`,
  }));

const topOf = ({ plan }: PlanCall) => `/plans/${plan.id}/publish`;
