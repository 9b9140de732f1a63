import { updateForeignReport } from "#db/queries/foreign-reports.ts";
import {
  type Attempt,
  type Change,
  allow,
  edit,
} from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { mostListed } from "../../forms/most-listed.ts";
import { type Author, authorsOf, commentsAre } from "./authors.ts";
import { correctionsFrom, sectionsOf } from "./corrections.ts";
import { differing } from "./differing.ts";
import { fresh, madeInWords } from "./fresh.ts";
import { make } from "./make.server.ts";
import type { MappingInput } from "./mapping.ts";
import { sayWhose } from "./say-whose.server.ts";
import { stale } from "./stale.ts";
import { presentIn } from "./present.server.ts";
import { type ForeignReport, foreignReport } from "./read-row.server.ts";
import { type ToMake, toMake } from "./to-make.ts";

/**
 * Saves how the team understands a report that was written elsewhere and, if
 * asked, brings it in: what is not here yet of it becomes findings,
 * recommendations, examples and texts. What was said is kept also where it
 * cannot be brought in. A second press of the same changes nothing.
 * @returns its page, and what to say there
 * @throws Stale when somebody else saved it meanwhile; Invalid, NotNow where
 *   something lacks to bring it in
 */
export async function saveMapping(
  app: Context,
  attempt: Attempt,
  id: string,
  input: MappingInput,
): Promise<Led> {
  const done = await edit(app, attempt, "reportSections", async (change) => {
    const row = await foreignReport(change.db, change.challenge.id, id);
    const to = `/challenges/${change.challenge.id}/report/elsewhere/${id}`;
    if (input.then === "authors") return sayWhose(change, row, input);
    const { areas, db, who, at } = change;
    const corrections = correctionsFrom(row, input, areas);
    const isSame = Object.keys(differing(row, corrections, areas)).length === 0;
    if (row.version !== input.version && !isSame) {
      throw stale(row, corrections, areas);
    }
    if (row.made) return { to, said: null };
    const kept = await updateForeignReport(db, {
      id,
      version: row.version,
      also: {
        corrections: JSON.stringify(corrections),
        comments_are: commentsAre(corrections),
      },
      by: who.id,
      at,
    });
    if (!kept) throw stale(row, corrections, areas);
    if (input.then === "look")
      return { to, said: "Your corrections are saved" };
    const said = await bringIn(change, { ...row, corrections }, row.version);
    // What cannot be brought in is no reason to lose what was corrected.
    return said instanceof Error ? said : { to, said };
  });
  if (done instanceof Error) throw done;
  return done;
}

/** @returns what to say of it, or why it cannot be */
async function bringIn(
  change: Change,
  row: ForeignReport,
  version: number,
): Promise<string | Invalid | NotNow> {
  const { db, challenge, areas, who, at } = change;
  for (const content of ["findings", "recommendations", "examples"] as const) {
    allow(change, content);
  }
  const unsaid = authorsOf(row).filter(({ are }) => are === "");
  if (unsaid.length > 0) return new Invalid(whoseAre(unsaid));
  const present = await presentIn(db, challenge.id);
  const all = toMake(sectionsOf(row, areas), areas);
  const { made: fit } = fresh(all, present);
  const tooMany = refusal(fit, present);
  if (tooMany) return tooMany;
  const { agreed } = row.corrections;
  const made = await make(change, fit, { reportId: row.id, agreed });
  await updateForeignReport(db, {
    id: row.id,
    version: version + 1,
    also: { made: JSON.stringify(made), made_at: at },
    by: who.id,
    at,
  });
  const words = madeInWords(fit);
  await change.record({
    event: "reportBroughtIn",
    subject: row.file_name,
    note: words,
    audience: "team",
  });
  const count = made.findings.length;
  if (agreed && count > 0) {
    await change.record({
      event: "findingsAgreedTogether",
      subject: count === 1 ? "1 finding" : `${count} findings`,
      audience: "team",
    });
  }
  return `Brought in: ${words}`;
}

/** The problem with each author of whom nobody said whose comments they are. */
const whoseAre = (unsaid: readonly Author[]) =>
  Object.fromEntries(
    unsaid.map(({ key, name }) => [
      `authors.${key}`,
      `Say whose comments those by ${name} are`,
    ]),
  );

/** Lists that are drawn whole take no more than a page holds. */
function refusal(
  { recommendations, examples, own }: ToMake,
  present: Awaited<ReturnType<typeof presentIn>>,
): NotNow | null {
  const lists = [
    ["recommendations", recommendations, present.recommendations],
    ["examples and signposts", examples, present.examples],
    ["sections of its own", own, present.own],
  ] as const;
  const long = lists.find(([, a, b]) => a.length + b.length > mostListed);
  if (!long) return null;
  return new NotNow(
    `A report holds ${mostListed} ${long[0]} at most, and this would make more. Say of some that they are text of their section.`,
  );
}
