import { listForeignReports } from "#db/queries/foreign-reports.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { sideFrom, roles } from "#workflows/people.ts";
import { allowRole } from "../../challenge/change.server.ts";
import { whyClosed } from "../../challenge/why-closed.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { folded } from "../placing/alike.ts";
import { authorsOf } from "./authors.ts";
import { sectionsOf } from "./corrections.ts";
import { fresh, madeInWords } from "./fresh.ts";
import { inAreas, ourSections } from "./kinds.ts";
import type { Section } from "./passages.ts";
import { presentIn } from "./present.server.ts";
import { type ForeignReport, foreignReport } from "./read-row.server.ts";
import { isSentWith } from "./say-whose.server.ts";
import { whyNotBack } from "./take-back.server.ts";
import { toMake } from "./to-make.ts";

/** The form for a report written elsewhere, and those that were brought. */
export async function elsewherePage(call: ChallengeCall) {
  const { app, challenge, stage } = call;
  allowRole(call, "reportSections");
  const rows = await listForeignReports(app.db, challenge.id);
  return {
    top: `/challenges/${challenge.id}`,
    closed: whyClosed("reportSections", stage) ?? null,
    once: app.newId(),
    brought: rows.map(({ id, file_name, at, person_name, made_at }) => ({
      ...{ id, at },
      fileName: file_name,
      by: person_name,
      madeAt: made_at,
    })),
  };
}

export type ElsewhereShown = Awaited<ReturnType<typeof elsewherePage>>;

/**
 * A report written elsewhere as the team understands it, to be corrected and
 * brought in, or as it was brought in.
 * @throws NotFound for one that is not of this challenge
 */
export async function mappingPage(call: ChallengeCall) {
  const { app, challenge, stage, areas } = call;
  allowRole(call, "reportSections");
  const row = await foreignReport(
    app.db,
    challenge.id,
    call.param("foreignId"),
  );
  const sections = sectionsOf(row, areas);
  const all = toMake(sections, areas);
  const { made, known } = fresh(all, await presentIn(app.db, challenge.id));
  return {
    top: `/challenges/${challenge.id}`,
    id: row.id,
    fileName: row.file_name,
    version: row.version,
    closed: whyClosed("reportSections", stage) ?? null,
    brought: row.made && {
      at: row.made_at ?? row.updated_at,
      counts: countsOf(row.made),
      whyNotBack: await whyNotBack(app.db, challenge.id, row),
      isSent: await isSentWith(app.db, challenge.id, row),
    },
    words: madeInWords(made),
    known,
    homeless: all.homeless,
    unranked: all.unranked,
    leftOut: all.leftOut,
    places: [
      ...areas.map(({ key, number, title }) => ({
        ...{ value: key, label: `${number} ${title}`, group: inAreas },
      })),
      ...Object.entries(ourSections).map(([value, label]) => ({
        ...{ value, label, group: "Other sections" },
      })),
    ],
    sections: sections.map(({ key, title, place, passages }) => ({
      ...{ key, title, place, passages },
    })),
    comments: commentsOf(row, sections),
    authors: authorsOf(row),
    agreed: row.corrections.agreed,
    team: await teamOf(call, all.members),
    outcome: row.report.outcome?.text ?? null,
    changes: row.report.changes.length,
    warnings: row.report.warnings,
  };
}

export type MappingShown = Awaited<ReturnType<typeof mappingPage>>;

const countsOf = (made: NonNullable<ForeignReport["made"]>) => ({
  findings: made.findings.length,
  recommendations: made.recommendations.length,
  examples: made.examples.length,
  texts: made.ownSections.length + made.sections.length,
});

/** The comments of a file, each with the passage that it stands on. */
function commentsOf({ report }: ForeignReport, sections: readonly Section[]) {
  const passages = new Map(
    sections.flatMap(({ title, passages }) =>
      passages.map((one) => [one.key, { ...one, title }] as const),
    ),
  );
  return report.comments.map((comment) => {
    const { number, author, date, text, quote, start, replyTo } = comment;
    const at = start
      ? report.blocks.findLastIndex((one) => one.paragraph <= start.paragraph)
      : -1;
    const on = passages.get(`p${at}`);
    return {
      ...{ number, author, date, text, quote },
      isReply: replyTo !== null,
      on: on ? { kind: on.kind, section: on.title } : null,
    };
  });
}

/** Who is named in the file, and who is on the team here. */
async function teamOf(
  { app, challenge }: ChallengeCall,
  lines: readonly string[],
) {
  const members = await listMembers(app.db, challenge.id);
  const names = members.flatMap(({ name, role }) => {
    const held = roles.filter((one) => one === role);
    return sideFrom(held) === "team" ? [name] : [];
  });
  const here = [...new Set(names)];
  const isNamed = (line: string, name: string) =>
    folded(line).startsWith(folded(name));
  return lines.map((line) => ({
    line,
    isHere: here.some((name) => isNamed(line, name)),
  }));
}
