import { listForeignReports } from "#db/queries/foreign-reports.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { sideFrom, roles } from "#workflows/people.ts";
import { allowRole } from "../../challenge/change.server.ts";
import { whyClosed } from "../../challenge/why-closed.ts";
import { notNow } from "../../documents/refused-file.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { countsOf } from "./counts.ts";
import type { Present } from "./fresh.ts";
import { inAreas, ourSections } from "./kinds.ts";
import { presentIn } from "./present.server.ts";
import {
  type ForeignReport,
  foreignReport,
  foreignWords,
} from "./read-row.server.ts";
import { isSentWith } from "./say-whose.server.ts";
import { whyNotBack } from "./take-back.server.ts";
import { openIn } from "./worked-on.ts";

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
  const { app, challenge, areas } = call;
  const row = await rowAsked(call);
  const read = await app.documents
    .run("understandReport", {
      report: await foreignWords(app.db, challenge.id, row.id),
      corrections: row.corrections,
      areas,
      // What was brought in is not held against what is here.
      present: row.made ? nothing : await presentIn(app.db, challenge.id),
      team: await namesOnTeam(call),
      address: call.url.href,
    })
    .catch(notNow);
  return {
    ...(await aboutOf(call, row)),
    ...read,
    opened: openIn(call.url),
    agreed: row.corrections.agreed,
    decidesLevel: challenge.mode === "award",
    places: [
      ...areas.map(({ key, number, title }) => ({
        ...{ value: key, label: `${number} ${title}`, group: inAreas },
      })),
      ...Object.entries(ourSections).map(([value, label]) => ({
        ...{ value, label, group: "Other sections" },
      })),
    ],
  };
}

export type MappingShown = Awaited<ReturnType<typeof mappingPage>>;

/** What is known of it, for the pages that take it back or forget it. */
export const aboutPage = async (call: ChallengeCall) =>
  aboutOf(call, await rowAsked(call));

function rowAsked(call: ChallengeCall) {
  allowRole(call, "reportSections");
  return foreignReport(call.app.db, call.challenge.id, call.param("foreignId"));
}

async function aboutOf(call: ChallengeCall, row: ForeignReport) {
  const { app, challenge, stage } = call;
  return {
    top: `/challenges/${challenge.id}`,
    id: row.id,
    fileName: row.file_name,
    version: row.version,
    closed: whyClosed("reportSections", stage) ?? null,
    brought: row.made && {
      at: row.made_at ?? row.updated_at,
      counts: countsOf(row.made),
      whyNotBack: await whyNotBack(app.db, call, row),
      isSent: await isSentWith(app.db, challenge.id, row),
    },
  };
}

const nothing: Present = {
  ...{ findings: [], recommendations: [], examples: [], own: [] },
  texts: new Map(),
};

async function namesOnTeam({ app, challenge }: ChallengeCall) {
  const members = await listMembers(app.db, challenge.id);
  const names = members.flatMap(({ name, role }) => {
    const held = roles.filter((one) => one === role);
    return sideFrom(held) === "team" ? [name] : [];
  });
  return [...new Set(names)];
}
