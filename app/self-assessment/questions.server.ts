import { listQuestions } from "#db/queries/questions.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** A question of the peer team on an area, as the council's pages show it. */
export interface QuestionShown {
  id: string;
  area: { key: string; number: number; title: string };
  text: string;
  at: string;
  author: string;
  answered: boolean;
  /** Its entry in the area's conversation, where the council replies. */
  href: string;
}

/** What the peer team has asked about these areas, area by area. */
export async function questionsOn(
  { app, challenge }: Pick<ChallengeCall, "app" | "challenge">,
  areas: ReadonlyArray<QuestionShown["area"]>,
): Promise<QuestionShown[]> {
  const asked = await listQuestions(app.db, challenge.id);
  return areas.flatMap(({ key, number, title }) =>
    asked
      .filter(({ areaKey }) => areaKey === key)
      .map(({ id, text, at, author, answered }) => ({
        id,
        area: { key, number, title },
        text,
        at,
        author,
        answered,
        href: `/challenges/${challenge.id}/comments/${id}`,
      })),
  );
}
