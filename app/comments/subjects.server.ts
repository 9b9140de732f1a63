import type { Kysely } from "kysely";
import { listEvidenceById } from "#db/queries/evidence-links.ts";
import { listFindingsOn } from "#db/queries/findings.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { recommendationsNow } from "../challenge/recommended-now.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { evidenceOn } from "../challenge/evidence-on.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { findingName } from "../findings/finding.ts";
import type { Pickable } from "../forms/picks.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { excerpt } from "../ui/excerpt.ts";
import { beginning } from "./quote.ts";

/** A thing in an area that a comment can be about. */
export interface Subject {
  kind: string;
  id: string | null;
  name: string;
  /** What stands behind its name: its title, or what it says. */
  words: string;
  /** Its name, and the beginning of what it says. */
  label: string;
  /** The page inside the challenge; null where there is none to go to. */
  where: string | null;
  /** Whether the other side knows of it, so that both may read of it. */
  shared: boolean;
}

/**
 * The things in an area that a person knows of, the likeliest to be spoken of
 * first. What was not sent to their side is not among them, so it can neither
 * be chosen nor named.
 */
export async function subjectsOf(
  db: Kysely<Tables>,
  standing: Standing,
  area: Area,
): Promise<Subject[]> {
  const { challenge, sees } = standing;
  const version = await latestReport(db, standing);
  const sent = sentThings(blocksFrom(version?.blocks));
  const page = version ? `report/versions/${version.number}` : "";
  const evidence = await evidenceOn(db, standing, area.key);
  return [
    {
      ...{ kind: "area", id: null, name: wholeArea, words: "" },
      ...{ label: wholeArea, where: `areas/${area.key}`, shared: true },
    },
    ...area.criteria.map(({ key, number, title }) =>
      subject(
        "criterion",
        key,
        { name: `Criterion ${number}`, words: title },
        `self-assessment/${area.key}/${key}`,
        true,
      ),
    ),
    ...(sees("findings") === "all"
      ? await teamFindings(db, challenge.id, area, sent)
      : fromReport("finding", sent, page, area.key)),
    ...(sees("recommendations") === "all"
      ? await teamRecommendations(db, standing, sent)
      : fromReport("recommendation", sent, page)),
    ...evidence.toReversed().map(evidenceSubject),
  ];
}

/** The live items of these ids that a person knows of, wherever they belong. */
export async function evidenceSubjects(
  db: Kysely<Tables>,
  { challenge, sees }: Standing,
  ids: readonly string[],
): Promise<Subject[]> {
  const key = { challengeId: challenge.id, ids, sight: sees("evidence") };
  return (await listEvidenceById(db, key)).map(evidenceSubject);
}

const evidenceSubject = ({ id, sent_at, ...item }: EvidenceNamed): Subject =>
  subject(
    "evidence",
    id,
    { name: `Item ${item.number}`, words: item.title },
    `evidence/${id}`,
    sent_at !== null,
  );

type EvidenceNamed = Awaited<ReturnType<typeof listEvidenceById>>[number];

const wholeArea = "The area as a whole";

const subject = (
  kind: string,
  id: string | null,
  named: Pick<Subject, "name" | "words">,
  where: string | null,
  shared: boolean,
): Subject => ({
  kind,
  id,
  ...named,
  label: beginning(
    `${named.name}${kind === "criterion" ? "" : ":"} ${named.words}`,
    90,
  ),
  where,
  shared,
});

/** What stands for a subject in a form; "" for the area as a whole. */
export const refOf = ({ kind, id }: Subject): string =>
  id === null ? "" : `${kind}:${id}`;

/** The things in an area as a list to pick from; the area itself is none. */
export const pickableSubjects = (subjects: readonly Subject[]): Pickable[] =>
  subjects
    .filter(({ id }) => id !== null)
    .map((one) => ({
      value: refOf(one),
      label: one.name,
      hint: excerpt(one.words, 160),
      words: one.words,
      group: one.kind,
    }));

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
    const named = { name, words: text };
    return [subject(kind, block.ref.id, named, `${page}#${id}`, true)];
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
    const named = { name, words: text };
    return subject("finding", id, named, `findings/${id}`, isSent);
  });
}

async function teamRecommendations(
  db: Kysely<Tables>,
  standing: Standing,
  sent: Sent,
): Promise<Subject[]> {
  const rows = await recommendationsNow(db, standing);
  return rows.map(({ id, number, lead_in, text }) => {
    const name = `Recommendation ${number}`;
    const isSent = sent.has(`recommendation:${id}`);
    const named = { name, words: lead_in || text };
    return subject(
      "recommendation",
      id,
      named,
      `recommendations/${id}`,
      isSent,
    );
  });
}
