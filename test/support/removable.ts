import type { Context } from "#app/context.server.ts";
import { findPlan } from "#db/queries/plans.ts";
import type { Removable } from "#db/queries/removals.ts";
import type { ChallengeRole, Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { personIn } from "./moments.ts";
import { idsOf } from "./ids.ts";
import { addressesOf } from "./walk.ts";

/** Things of a kind that somebody may remove while another writes on them. */
export interface Family {
  /** What is of a plan says itself who removed it. */
  table:
    | Removable
    | "plan_action"
    | "plan_row"
    | "plan_section"
    | "plan_tag"
    | "plan_column";
  param: string;
  what: string;
  stage: Stage;
  writer: ChallengeRole;
  /** Another of the same side, who takes it away. */
  other: ChallengeRole;
  /** For whom it never was there. */
  stranger: Role;
  event: string;
  /** The pages whose form says all that a new one needs. */
  anew: string[];
}

/** Every kind. */
export const families: Family[] = [
  {
    table: "finding",
    param: "findingId",
    what: "finding",
    stage: "findings",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "findingRemoved",
    anew: ["findings.edit"],
  },
  {
    table: "recommendation",
    param: "recommendationId",
    what: "recommendation",
    stage: "recommendations",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "recommendationRemoved",
    anew: ["recommendations.edit"],
  },
  {
    table: "example",
    param: "exampleId",
    what: "example",
    stage: "recommendations",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "exampleRemoved",
    anew: ["examples.example"],
  },
  {
    table: "own_section",
    param: "ownSection",
    what: "section",
    stage: "recommendations",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "sectionRemoved",
    anew: ["report.section"],
  },
  {
    table: "plan_action",
    param: "actionId",
    what: "action",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "actionRemoved",
    anew: ["plan.action.edit"],
  },
  {
    table: "plan_section",
    param: "planSectionId",
    what: "section",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "sectionRemoved",
    anew: ["plan.sections.edit"],
  },
  {
    table: "plan_row",
    param: "planRowId",
    what: "row",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "rowRemoved",
    anew: ["plan.row.edit"],
  },
  {
    table: "plan_tag",
    param: "planTagId",
    what: "tag",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "tagRemoved",
    anew: ["plan.tags.edit"],
  },
  {
    table: "plan_column",
    param: "planColumnId",
    what: "column",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "columnRemoved",
    anew: ["plan.columns.edit"],
  },
  {
    table: "note",
    param: "noteId",
    what: "note",
    stage: "interviews",
    writer: "peer",
    other: "leadPeer",
    stranger: "councilLead",
    event: "noteRemoved",
    anew: ["notes.note"],
  },
];

const ofPlans = [
  "plan_action",
  "plan_row",
  "plan_section",
  "plan_tag",
  "plan_column",
] as const;

const isOfPlan = (table: Family["table"]): table is (typeof ofPlans)[number] =>
  ofPlans.some((one) => one === table);

/** Something that is there and that the writer may change: of notes, an own one. */
export async function oneOf(app: Context, id: string, family: Family) {
  const { table, param, writer } = family;
  const { id: authorId } = await personIn(app, id, writer);
  const home = isOfPlan(table)
    ? { column: "plan_id", id: (await planOf(app, id)).id }
    : { column: "challenge_id", id };
  const { dynamic } = app.db;
  const one = await app.db
    .selectFrom(dynamic.table(table).as("thing"))
    .select("thing.id")
    .where(dynamic.ref(home.column), "=", home.id)
    .$if(table === "note", (query) =>
      query.where(dynamic.ref("author_id"), "=", authorId),
    )
    .where("thing.removed_at", "is", null)
    .orderBy("thing.id")
    .executeTakeFirst();
  if (!one) throw new Error(`There is no ${family.what}`);
  return { id: one.id, param };
}

/** The pages about a thing of this kind, each with one to merge it with. */
export async function addressesAbout(
  app: Context,
  id: string,
  thing: { id: string; param: string },
) {
  const ids = await idsOf(app, id);
  const others = ids.get(thing.param)?.filter((one) => one !== thing.id);
  ids.set(thing.param, [thing.id]);
  return addressesOf(ids)
    .filter(({ address }) => address.includes(thing.id))
    .map(({ file, address }) => ({
      file,
      address:
        file === "findings.merge"
          ? `${address}?with=${others?.[0] ?? ""}`
          : address,
    }));
}

/** The plan that comes from a challenge. */
export async function planOf({ db }: Context, challengeId: string) {
  const plan = await findPlan(db, { challengeId });
  if (!plan) throw new Error("There is no plan");
  return plan;
}

/** Lets it be known who removed it; returns their name. */
export async function recordRemoval(
  app: Context,
  id: string,
  family: Family,
  at: string,
) {
  const { id: personId, name } = await personIn(app, id, family.other);
  const { table } = family;
  if (isOfPlan(table)) {
    const { id: planId } = await planOf(app, id);
    await app.db
      .updateTable(table)
      .set({ updated_by: personId })
      .where("plan_id", "=", planId)
      .execute();
    return name;
  }
  await app.db
    .insertInto("challenge_event")
    .values({
      id: app.newId(),
      challenge_id: id,
      seq: 9000,
      at,
      person_id: personId,
      event: family.event,
      subject: "",
      note: "",
      audience: "team",
    })
    .execute();
  return name;
}

/** Takes a thing away, or puts it back. */
export const setRemoved = (
  { db }: Context,
  { table }: Family,
  id: string,
  removed_at: string | null,
) => db.updateTable(table).set({ removed_at }).where("id", "=", id).execute();
