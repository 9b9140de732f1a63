import type { Kysely } from "kysely";
import { findPlanAtKey } from "#db/queries/plan-publications.ts";
import type { Tables } from "#db/schema.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import type { Context } from "../../context.server.ts";
import type { MadeFile } from "../../documents/download.ts";
import { NotFound, TakenDown } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import { keepLastMade } from "../../report/keep-last.ts";
import { endingFrom, writtenPlan } from "../files/plan-file.server.ts";
import { rowsOnPage } from "./on-page.ts";
import { type PublishedPlan, publishedFrom } from "./published.ts";

/**
 * What is public at an address.
 * @throws NotFound where nothing ever was, TakenDown where nothing is any more
 */
async function findPublicPlan(db: Kysely<Tables>, publicKey: string) {
  const kept = await findPlanAtKey(db, publicKey);
  if (!kept) throw new NotFound(notThere);
  const { id, at, content, sha256, councilName } = kept;
  if (id === null || at === null || content === null) {
    throw new TakenDown(
      `This plan was public and has been taken down. Ask ${councilName} about it.`,
    );
  }
  const matches = fingerprint(content) === sha256;
  return { id, at, matches, content: publishedFrom(content) };
}

const notThere =
  "No published plan is at this address. Check that the address is whole, or ask the council for it.";

/** A page of a public plan, for anybody. */
export async function readPublicPlan(
  db: Kysely<Tables>,
  publicKey: string,
  url: URL,
) {
  const { content, at, matches } = await findPublicPlan(db, publicKey);
  return {
    ...shownPlan(content, url),
    ...{ matches, publishedAt: at, search: content.search },
    href: `/published/plans/${publicKey}`,
  };
}

/** What everybody reads of a plan, as a page shows so many rows of it. */
export function shownPlan({ plan, intro, contact }: PublishedPlan, url: URL) {
  const rows = plan.sections.reduce((sum, one) => sum + one.rows.length, 0);
  const page = pageOf(url, rows, pageSize);
  return {
    ...{ title: plan.title, council: plan.council, dated: plan.dated },
    ...{ intro, contact, columns: plan.columns },
    ...{ page: page.number, pages: page.count },
    sections: rowsOnPage(plan.sections, page, pageSize),
  };
}

const pageSize = 200;

const files = keepLastMade<MadeFile>(12);

/** A public plan as a file: made once, for what is public never changes. */
export async function publicPlanFile(
  app: Pick<Context, "db" | "documents">,
  publicKey: string,
  kind: string,
) {
  const ending = endingFrom(kind);
  // Its validation lists and hidden keys are for who works in the plan.
  if (ending === "xlsx") throw new NotFound();
  const { id, content } = await findPublicPlan(app.db, publicKey);
  const file = await files(`${id} ${ending}`, () =>
    writtenPlan(app, content.plan, ending),
  );
  return { file, search: content.search };
}
