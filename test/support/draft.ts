import type { Context } from "#app/context.server.ts";
import { type Block, block } from "#app/report/blocks.ts";
import { insertVersion } from "#db/queries/reports.ts";
import type { Visitor } from "#app/people/visitor.server.ts";

/** A challenge as `aChallenge` makes it, as far as a draft needs it. */
interface Drafted {
  id: string;
  people: { leadPeer: Visitor };
}

/**
 * A draft report that the council has before it: one finding and two
 * recommendations, which also stand in their own tables.
 */
export async function aSentDraft(
  app: Context,
  { id: challengeId, people }: Drafted,
  areaKey: string,
  change: (blocks: Block[]) => Block[] = (blocks) => blocks,
) {
  const number = await nextNumber(app, challengeId);
  const by = people.leadPeer.id;
  const findingId = await aFinding(app, challengeId, areaKey, by);
  const recommendationIds = [
    await aRecommendation(app, challengeId, 1, by),
    await aRecommendation(app, challengeId, 2, by),
  ] as const;
  const blocks = change([
    block("heading:summary", "heading", "Executive summary", { depth: 1 }),
    block("summary:1", "paragraph", "The council met the team with candour."),
    ...recommendationIds.map((id, index) =>
      block(
        `recommendation:${id}`,
        "recommendation",
        index === 0 ? "Publish the data." : "Train the members.",
        { label: String(index + 1), ref: { type: "recommendation", id } },
      ),
    ),
    block(
      `finding:${findingId}`,
      "finding",
      "The data is shared. The data is used by every ward’s “link officer”.",
      {
        label: "1",
        areaKey,
        sort: "strength",
        ref: { type: "finding", id: findingId },
      },
    ),
  ]);
  const versionId = app.newId();
  await insertVersion(app.db, {
    id: versionId,
    challenge_id: challengeId,
    number,
    kind: "draft",
    title: `Draft ${number}`,
    blocks: JSON.stringify(blocks),
    sha256: "",
    created_at: app.now(),
    created_by: by,
  });
  return { number, versionId, blocks, findingId, recommendationIds };
}

/** For a draft whose recommendations rest on what these areas found. */
export const restingOn =
  (...areaKeys: string[]) =>
  (blocks: Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === "recommendation" ? { ...block, areaKeys } : block,
    );

async function nextNumber(app: Context, challengeId: string) {
  const versions = await app.db
    .selectFrom("report_version")
    .select("id")
    .where("challenge_id", "=", challengeId)
    .execute();
  return versions.length + 1;
}

/** A finding in its own table, not sent to anybody. */
export async function aFinding(
  app: Context,
  challengeId: string,
  areaKey: string,
  by: string,
  text = "The data is shared.",
): Promise<string> {
  const id = app.newId();
  const at = app.now();
  await app.db
    .insertInto("finding")
    .values({
      id,
      challenge_id: challengeId,
      area_key: areaKey,
      kind: "strength",
      subheading: "",
      text,
      status: "agreed",
      position: 1,
      version: 1,
      created_by: by,
      created_at: at,
      updated_by: by,
      updated_at: at,
    })
    .execute();
  return id;
}

async function aRecommendation(
  app: Context,
  challengeId: string,
  position: number,
  by: string,
): Promise<string> {
  const id = app.newId();
  await app.db
    .insertInto("recommendation")
    .values({
      id,
      challenge_id: challengeId,
      position,
      lead_in: "",
      text: "Publish the data.",
      priority: "high",
      version: 1,
      updated_by: by,
      updated_at: app.now(),
    })
    .execute();
  return id;
}
