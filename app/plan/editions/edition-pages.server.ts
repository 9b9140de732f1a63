import {
  type PlanEdition,
  findPlanEdition,
  listPlanEditions,
} from "#db/queries/plan-editions.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { countsFrom, editionFrom } from "./edition-content.ts";

const pageSize = 50;

/** The editions of a plan, newest first. */
export async function editionsOf(call: PlanCall) {
  const { app, plan } = call;
  const all = await listPlanEditions(app.db, plan.id);
  const page = pageOf(call.url, all.length, pageSize);
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("editions"),
    page: page.number,
    pages: page.count,
    editions: all
      .slice(page.offset, page.offset + pageSize)
      .map((edition, at) => shown(edition, all[page.offset + at + 1])),
  };
}

const shown = (
  { number, title, at, by, counts }: PlanEdition,
  before: PlanEdition | undefined,
) => ({
  ...{ number, title, at, by },
  counts: countsFrom(counts),
  /** The edition before it, to compare it with. */
  before: before?.number ?? null,
});

/** One edition as it was kept. @throws NotFound for none of this plan */
export async function keptEdition(
  { app, plan }: Pick<PlanRead, "app" | "plan">,
  asked: string,
) {
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  const kept = await findPlanEdition(app.db, plan.id, number);
  if (!kept) throw new NotFound();
  return { ...kept, ...editionFrom(kept.content) };
}

/** A page of an edition: its rows in their sections, as they stood. */
export async function editionOf(call: PlanCall) {
  const { plan, url } = call;
  const kept = await keptEdition(call, call.param("editionNumber"));
  const { edition, printed, sha256, content } = kept;
  const rows = printed.sections.flatMap((section) =>
    section.rows.map((row) => ({ section, row })),
  );
  const page = pageOf(url, rows.length, pageSize);
  const onPage = rows.slice(page.offset, page.offset + pageSize);
  const isFirst = page.number === 1;
  return {
    top: `/plans/${plan.id}`,
    edition,
    dated: printed.dated,
    columns: printed.columns,
    counts: countsFrom(kept.counts),
    page: page.number,
    pages: page.count,
    sections: printed.sections
      .map((section) => ({
        ...section,
        rows: onPage
          .filter((one) => one.section === section)
          .map(({ row }) => row),
      }))
      .filter(
        ({ rows: here }, index) =>
          here.length > 0 ||
          // A section without rows says what it says on the first page.
          (isFirst && printed.sections[index]?.rows.length === 0),
      ),
    sha256,
    matches: fingerprint(content) === sha256,
  };
}
