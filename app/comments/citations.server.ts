import type { Kysely } from "kysely";
import { listCommentNumbers } from "#db/queries/annotations.ts";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { numbersCited } from "./cite.ts";

/** The address of each comment that texts cite, by its number. */
export type Citations = Array<[number: number, href: string]>;

/** Where the comments lead that texts cite and that this person may see. */
export async function citationsIn(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
  texts: readonly string[],
): Promise<Citations> {
  const found = await listCommentNumbers(db, {
    challengeId: challenge.id,
    numbers: numbersCited(texts).slice(0, 100),
    sight: sees("annotations"),
  });
  return [...found].map(([number, id]) => [
    number,
    `/challenges/${challenge.id}/comments/${id}`,
  ]);
}
