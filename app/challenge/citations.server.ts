import type { Kysely } from "kysely";
import { listCommentNumbers } from "#db/queries/annotations.ts";
import type { Tables } from "#db/schema.ts";
import { type Citations, numbersCited } from "../comments/cite.ts";
import type { Standing } from "./enter.server.ts";

/** More than a page of comments cites. */
const most = 2000;

/** Where the comments lead that texts cite and that this person may see. */
export async function citationsIn(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
  texts: readonly string[],
): Promise<Citations> {
  const found = await listCommentNumbers(db, {
    challengeId: challenge.id,
    numbers: numbersCited(texts).slice(0, most),
    sight: sees("annotations"),
  });
  return [...found].map(([number, id]) => [
    number,
    `/challenges/${challenge.id}/comments/${id}`,
  ]);
}
