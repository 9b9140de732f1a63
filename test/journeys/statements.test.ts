import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import {
  type Kind,
  addCopies,
  copiesOn,
  counting,
} from "#test/support/statements.ts";
import { idsOf } from "#test/support/ids.ts";
import { planOf } from "#test/support/removable.ts";
import { get } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

interface Case {
  stage: Stage;
  role: ChallengeRole;
  /** Under the challenge's address, with ids named; "/" is the person's own. */
  pages: string[];
  kinds: Kind[];
}

const cases: Case[] = [
  {
    stage: "selfAssessment",
    role: "councilLead",
    pages: [
      "/self-assessment",
      "/self-assessment/communities/collecting-information",
      "/evidence",
      "/evidence/:evidenceId",
      "/evidence/new?kind=pointer",
    ],
    kinds: ["evidence"],
  },
  {
    stage: "evidence",
    role: "councilLead",
    pages: [
      "/evidence/requests",
      "/evidence/requests/:requestId",
      "/areas/communities/comments",
    ],
    kinds: ["evidence", "evidence_request"],
  },
  {
    stage: "findings",
    role: "leadPeer",
    pages: [
      "/",
      "",
      "/areas/communities",
      "/areas/communities/comments",
      "/findings",
      "/findings/coverage",
      "/findings/:findingId",
      "/findings/:findingId/sources",
      "/notes",
      "/evidence",
      "/report",
      "/timetable",
      "/history",
    ],
    kinds: [
      "note",
      "finding",
      "evidence",
      "session",
      "comment",
      "challenge_event",
    ],
  },
  {
    stage: "recommendations",
    role: "leadPeer",
    pages: [
      "/",
      "",
      "/areas/communities",
      "/recommendations",
      "/examples",
      "/report",
    ],
    kinds: ["recommendation", "example"],
  },
  {
    stage: "councilResponse",
    role: "councilLead",
    pages: [
      "/",
      "",
      "/response",
      "/response/choose",
      "/comments",
      "/comments/:commentId",
      "/areas/communities/comments",
      "/report/versions/1",
      "/report/versions/1/comment",
      "/report",
    ],
    kinds: ["comment", "evidence", "finding"],
  },
  {
    stage: "finalising",
    role: "leadPeer",
    pages: ["/", "", "/comments", "/report/versions/1", "/report"],
    kinds: ["comment", "finding"],
  },
  {
    stage: "improvement",
    role: "councilLead",
    pages: ["/", "", "/plans/:planId", "/evidence", "/self-assessment"],
    kinds: ["plan_action", "evidence"],
  },
];

/** Of these there cannot be more than a page holds: the list is shown whole. */
const bounded = /\b(recommendation|example)$/;

/** A report is shown whole. */
const whole = /\/report/;

test.each(cases)(
  "as many statements for 300 rows as for 10: $stage, $role",
  async ({ stage, role, pages, kinds }) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const cookie = (await cookiesOf(app, id)).get(role);
    const counted = counting(app);
    const base = await serve(counted.app);
    const ids = await idsOf(app, id);
    ids.set("commentId", await commentsOnReport(app, id));
    const read = async () => {
      const counts: Record<string, number> = {};
      const shown: Record<string, number> = {};
      for (const page of pages) {
        const named = page.replaceAll(/:(\w+)/g, (_, name: string) =>
          String(ids.get(name)?.[0]),
        );
        const isOwn = page === "/" || page.startsWith("/plans/");
        const address = isOwn ? named : `/challenges/${id}${named}`;
        counted.count.statements = 0;
        const { status, text } = await get(base + address, cookie);
        expect(status, page).toBe(200);
        counts[page] = counted.count.statements;
        for (const kind of kinds) {
          shown[`${page} ${kind}`] = copiesOn(text, kind);
        }
      }
      return { counts, shown };
    };
    await addRows(app, id, kinds, 10);
    await read();
    const few = await read();
    await addRows(app, id, kinds, 290);
    const many = await read();
    expect(many.counts).toEqual(few.counts);
    const long = Object.entries(many.shown).filter(
      ([page, rows]) => rows > 100 && !whole.test(page) && !bounded.test(page),
    );
    expect(long).toEqual([]);
  },
);

async function addRows(
  app: Context,
  id: string,
  kinds: Case["kinds"],
  many: number,
) {
  for (const kind of kinds) {
    const { dynamic } = app.db;
    const home =
      kind === "plan_action"
        ? { column: "plan_id", id: (await planOf(app, id)).id }
        : { column: "challenge_id", id };
    const of = await app.db
      .selectFrom(kind)
      .selectAll()
      .where(dynamic.ref(home.column), "=", home.id)
      .$if(kind === "comment", (query) =>
        query.orderBy("comment.sent_at", "desc"),
      )
      .executeTakeFirstOrThrow();
    const ids = await addCopies(app, { kind, of, many });
    if (kind === "finding") await sayInDraft(app, id, ids);
  }
}

/** Puts findings into the draft that was sent, as if there had been so many. */
async function sayInDraft({ db }: Context, id: string, findings: string[]) {
  const draft = await db
    .selectFrom("report_version")
    .selectAll()
    .where("challenge_id", "=", id)
    .executeTakeFirst();
  if (!draft) return;
  const blocks = blocksFrom(draft.blocks);
  const one = blocks.find(({ kind }) => kind === "finding");
  if (!one) return;
  const more = findings.map((finding) => ({
    ...one,
    id: `finding:${finding}`,
    ref: { type: "finding" as const, id: finding },
  }));
  await db
    .updateTable("report_version")
    .set({ blocks: JSON.stringify([...blocks, ...more]) })
    .where("id", "=", draft.id)
    .execute();
}

/** Comments on the report: a reply has no page, and some are one side's own. */
async function commentsOnReport({ db }: Context, id: string) {
  const rows = await db
    .selectFrom("comment")
    .select("id")
    .where("challenge_id", "=", id)
    .where("subject_kind", "=", "report")
    .where("parent_id", "is", null)
    .orderBy("number")
    .execute();
  return rows.map((row) => row.id);
}
