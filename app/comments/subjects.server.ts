import type { Kysely } from "kysely";
import { listEvidenceOn } from "#db/queries/evidence-links.ts";
import { listFindingsOn } from "#db/queries/findings.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { itemName } from "../evidence/item-name.ts";
import { findingName } from "../findings/finding.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { beginning } from "./quote.ts";

/** A thing in an area that a comment can be about. */
export interface Subject {
  kind: string;
  id: string | null;
  /** What people call it, such as "Criterion 1.2" or "Strength 2". */
  name: string;
  /** Its name, and the beginning of what it says. */
  label: string;
  /** The page inside the challenge; null where there is none to go to. */
  where: string | null;
  /** Whether the other side knows of it, so that both may read of it. */
  shared: boolean;
}

/**
 * The things in an area that a person knows of. What was not sent to their
 * side is not among them, so it can neither be chosen nor named.
 */
export async function subjectsOf(
  db: Kysely<Tables>,
  standing: Standing,
  area: Area,
): Promise<Subject[]> {
  const { challenge, sees } = standing;
  const version = await findLatestVersion(db, challenge.id);
  const sent = sentThings(blocksFrom(version?.blocks));
  const page = version ? `report/versions/${version.number}` : "";
  const evidence = await listEvidenceOn(db, {
    challengeId: challenge.id,
    criterionKeys: area.criteria.map(({ key }) => key),
    sight: sees("evidence"),
  });
  return [
    subject("area", null, [wholeArea, wholeArea], `areas/${area.key}`, true),
    ...area.criteria.map(({ key, number, title }) =>
      subject(
        "criterion",
        key,
        [`Criterion ${number}`, `Criterion ${number} ${title}`],
        `self-assessment/${area.key}/${key}`,
        true,
      ),
    ),
    ...evidence.map(({ id, number, title, sent_at }) =>
      subject(
        "evidence",
        id,
        [`Item ${number}`, itemName({ number, title })],
        `evidence/${id}`,
        sent_at !== null,
      ),
    ),
    ...(sees("findings") === "all"
      ? await teamFindings(db, challenge.id, area, sent)
      : fromReport("finding", sent, page, area.key)),
    ...(sees("recommendations") === "all"
      ? await teamRecommendations(db, challenge.id, sent)
      : fromReport("recommendation", sent, page)),
  ];
}

const wholeArea = "The area as a whole";

const subject = (
  kind: string,
  id: string | null,
  [name, label]: readonly [name: string, label: string],
  where: string | null,
  shared: boolean,
): Subject => ({
  kind,
  id,
  name,
  label: beginning(label, 90),
  where,
  shared,
});

/**
 * The subject that people call so, by its name alone or with what it says
 * behind it; the area as a whole when nothing is typed.
 */
export function subjectNamed(
  subjects: readonly Subject[],
  typed: string,
): Subject | undefined {
  if (typed === "") return subjects.find(({ kind }) => kind === "area");
  const wanted = typed.toLowerCase().replaceAll(/\s+/g, " ");
  return subjects.find(({ name }) => {
    const rest = wanted.startsWith(name.toLowerCase())
      ? wanted.slice(name.length)
      : "more";
    return rest === "" || /^[: ]/.test(rest);
  });
}

type Sent = Map<string, Block>;

/** The first block of everything that the latest version was made of. */
function sentThings(blocks: readonly Block[]): Sent {
  const things: Sent = new Map();
  for (const block of blocks) {
    const key = block.ref ? `${block.ref.type}:${block.ref.id}` : "";
    if (key !== "" && !things.has(key)) things.set(key, block);
  }
  return things;
}

function fromReport(
  kind: "finding" | "recommendation",
  sent: Sent,
  page: string,
  areaKey?: string,
): Subject[] {
  return [...sent.values()].flatMap((block) => {
    if (block.ref?.type !== kind) return [];
    if (areaKey && block.areaKey !== areaKey) return [];
    const { id, sort, label: number, text } = block;
    const name =
      kind === "finding"
        ? findingName({ kind: sort, number })
        : `Recommendation ${number}`;
    const words = [name, `${name}: ${text}`] as const;
    return [subject(kind, block.ref.id, words, `${page}#${id}`, true)];
  });
}

async function teamFindings(
  db: Kysely<Tables>,
  challengeId: string,
  area: Area,
  sent: Sent,
): Promise<Subject[]> {
  const rows = await listFindingsOn(db, challengeId, area.key);
  return rows.map(({ id, text, ...finding }) => {
    const name = findingName(finding);
    const isSent = sent.has(`finding:${id}`);
    const words = [name, `${name}: ${text}`] as const;
    return subject("finding", id, words, `findings/${id}`, isSent);
  });
}

async function teamRecommendations(
  db: Kysely<Tables>,
  challengeId: string,
  sent: Sent,
): Promise<Subject[]> {
  const own = { challengeId, sight: "all" } as const;
  const rows = await listRecommendations(db, own);
  return rows.map(({ id, number, lead_in, text }) => {
    const name = `Recommendation ${number}`;
    const isSent = sent.has(`recommendation:${id}`);
    const words = [name, `${name}: ${lead_in || text}`] as const;
    return subject(
      "recommendation",
      id,
      words,
      `recommendations/${id}`,
      isSent,
    );
  });
}
