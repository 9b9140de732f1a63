import type { Kysely } from "kysely";
import type { Comment } from "#db/queries/comments.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { placesKnown } from "./places-known.server.ts";
import {
  type Subject,
  evidenceSubjects,
  subjectsOf,
} from "./subjects.server.ts";

/** What a comment is about; no address where there is no page to go to. */
export type About = { label: string; href: string | null } | null;

type Spoken = Pick<Comment, "subjectKind" | "subjectId" | "areaKey">;

/**
 * The area of what a comment is about, as this person knows it; undefined when
 * it is not in scope. A finding may have moved since it was spoken of.
 */
export async function areaSpokenOf(
  db: Kysely<Tables>,
  standing: Standing,
  { subjectKind, subjectId, areaKey }: Spoken,
): Promise<Area | undefined> {
  const moved =
    subjectKind === "finding" &&
    (await placesKnown(db, standing)).findings.get(subjectId ?? "");
  return standing.areas.find(({ key }) => key === (moved || areaKey));
}

/**
 * What a comment is about, wherever that belongs by now; undefined for what is
 * no longer there for this person.
 */
export async function subjectOf(
  db: Kysely<Tables>,
  standing: Standing,
  comment: Spoken,
): Promise<Subject | undefined> {
  if (comment.subjectKind === "evidence") {
    return (await evidenceElsewhere(db, standing, [comment], [])).at(0);
  }
  const area = await areaSpokenOf(db, standing, comment);
  const subjects = area ? await subjectsOf(db, standing, area) : [];
  return subjectIn(subjects, comment);
}

/** What comments are about that is evidence, and not among the subjects. */
export async function evidenceElsewhere(
  db: Kysely<Tables>,
  standing: Standing,
  comments: readonly Spoken[],
  subjects: readonly Subject[],
): Promise<Subject[]> {
  const ids = comments
    .filter(({ subjectKind }) => subjectKind === "evidence")
    .filter((comment) => !subjectIn(subjects, comment))
    .flatMap(({ subjectId }) => subjectId ?? []);
  return evidenceSubjects(db, standing, [...new Set(ids)]);
}

/** The one of these subjects that a comment is about, if it is one of them. */
export const subjectIn = (
  subjects: readonly Subject[],
  { subjectKind, subjectId }: Spoken,
): Subject | undefined =>
  subjects.find(({ kind, id }) => kind === subjectKind && id === subjectId);

/** Names what a comment is about, if this person knows of it. */
export function about(
  { subjectKind }: Spoken,
  known: Subject | undefined,
  top: string,
): About {
  if (subjectKind === "report" || subjectKind === "area") return null;
  const label =
    known?.label ?? `${words[subjectKind] ?? "Something"} no longer listed`;
  return { label, href: known?.where ? `${top}/${known.where}` : null };
}

const words: Record<string, string> = {
  criterion: "A criterion",
  evidence: "Evidence",
  finding: "A finding",
  recommendation: "A recommendation",
};
