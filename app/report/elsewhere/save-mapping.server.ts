import { isDeepStrictEqual } from "node:util";
import { updateForeignReport } from "#db/queries/foreign-reports.ts";
import {
  type Attempt,
  type Change,
  allow,
  edit,
} from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { notNow } from "../../documents/refused-file.ts";
import { Invalid, NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { mostListed } from "../../forms/most-listed.ts";
import { type Author, commentsAre } from "./authors.ts";
import type { Present } from "./fresh.ts";
import { make } from "./make.server.ts";
import type { MappingInput } from "./mapping.ts";
import { presentIn } from "./present.server.ts";
import {
  type ForeignReport,
  foreignReport,
  foreignWords,
} from "./read-row.server.ts";
import { sayWhose } from "./say-whose.server.ts";
import { stale } from "./stale.ts";
import type { ToMake } from "./to-make.ts";
import type { Weighed } from "./weigh.ts";
import { openAt } from "./worked-on.ts";

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
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { report, ...read } = await edit(
      app,
      attempt,
      "reportSections",
      async (open) => ({
        ...(await standingOf(open, id, input)),
        report: await foreignWords(open.db, open.challenge.id, id),
      }),
    );
    const { row, areas, present } = read;
    const { corrections } = row;
    // Apart from the thread that serves people, while nobody waits in line.
    const weighed = await app.documents
      .run("weighReport", {
        ...{ report, corrections, said: input, areas, present },
      })
      .catch(notNow);
    const done = await edit(app, attempt, "reportSections", async (change) => {
      const now = await standingOf(change, id, input);
      if (!isDeepStrictEqual(now, read)) return null;
      return save(change, read, weighed, input);
    });
    if (done instanceof Error) throw done;
    if (done) return done;
  }
  throw new NotNow(
    "Others are changing what the report holds just now. Try again in a minute.",
  );
}

/** What was weighed may have changed by then: so often it is weighed anew. */
const mostTurns = 3;

/** What a form about a report is held against. */
async function standingOf(
  { db, challenge, areas }: Pick<Change, "db" | "challenge" | "areas">,
  id: string,
  { then }: MappingInput,
) {
  const isToCome = then === "bringIn";
  return {
    row: await foreignReport(db, challenge.id, id),
    areas,
    present: isToCome ? await presentIn(db, challenge.id) : null,
  };
}

type StandingRead = Awaited<ReturnType<typeof standingOf>>;

/** @returns its page, or why it cannot be brought in though it is saved */
async function save(
  change: Change,
  { row, present }: StandingRead,
  weighed: Weighed,
  input: MappingInput,
): Promise<Led | Error> {
  const { db, challenge, who, at } = change;
  const { corrections, differing, isSeen, worked } = weighed;
  const { id, version } = row;
  const to = `/challenges/${challenge.id}/report/elsewhere/${id}`;
  const clashing = clashingIn(weighed, row, input);
  if (input.then === "authors") {
    return sayWhose(change, row, { corrections, clashing });
  }
  if (hasAny(clashing)) throw stale(row, clashing);
  if (row.made) {
    if (hasAny(differing)) throw stale(row, differing);
    return { to, said: null };
  }
  const kept = await updateForeignReport(db, {
    ...{ id, version },
    also: {
      corrections: JSON.stringify(corrections),
      comments_are: commentsAre(corrections),
    },
    ...{ by: who.id, at },
  });
  if (!kept) throw stale(row, differing);
  const again = openAt(to, worked);
  if (!isSeen) return { to: again, said: savedBeside(row, input) };
  if (!present) return { to: again, said: "Your corrections are saved" };
  const said = await bringIn(change, { ...row, corrections }, weighed, present);
  // What cannot be brought in is no reason to lose what was corrected.
  return said instanceof Error ? said : { to, said };
}

const hasAny = (fields: object) => Object.keys(fields).length > 0;

/** What two people chose otherwise, if anything, as it is kept. */
function clashingIn(
  { differing, clashing }: Weighed,
  { version }: ForeignReport,
  input: MappingInput,
): Record<string, string> {
  if (input.drawn) return clashing;
  return version === input.version ? {} : differing;
}

/** Nobody brings in what another corrected before having seen it. */
function savedBeside(
  { updated_by_name }: ForeignReport,
  { then }: MappingInput,
): string {
  const saved = `Your corrections are saved, beside those that ${updated_by_name ?? "somebody else"} saved meanwhile`;
  return then === "bringIn"
    ? `${saved}. Look at them before you bring it in`
    : saved;
}

/** @returns what to say of it, or why it cannot be */
async function bringIn(
  change: Change,
  row: ForeignReport,
  { unsaid, made: fit }: Weighed,
  present: Present,
): Promise<string | Invalid | NotNow> {
  const { db, who, at } = change;
  for (const content of ["findings", "recommendations", "examples"] as const) {
    allow(change, content);
  }
  if (unsaid.length > 0 || !fit) return new Invalid(whoseAre(unsaid));
  const tooMany = refusal(fit.all, present);
  if (tooMany) return tooMany;
  const { agreed } = row.corrections;
  const made = await make(change, fit.all, { reportId: row.id, agreed });
  await updateForeignReport(db, {
    id: row.id,
    version: row.version + 1,
    also: { made: JSON.stringify(made), made_at: at },
    ...{ by: who.id, at },
  });
  await change.record({
    event: "reportBroughtIn",
    subject: row.file_name,
    note: fit.words,
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
  return `Brought in: ${fit.words}`;
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
  present: Present,
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
