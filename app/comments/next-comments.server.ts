import { listAnnotations } from "#db/queries/annotations.ts";
import type { AnnotationFilter } from "#db/queries/annotation-filter.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { annotationSight } from "./sight.ts";

/** Another comment that waits for a person, with its number. */
export interface NextComment {
  number: number | null;
  href: string;
}

/** What a member of the team can go on with. */
export interface NextComments {
  toAnswer: NextComment | null;
  /** One whose answer another member wrote and nobody has confirmed. */
  toConfirm: NextComment | null;
}

/** The first comments, other than this one, that wait for this person. */
export async function nextComments(
  call: ChallengeCall,
  present: string,
): Promise<NextComments> {
  const { app, challenge, who } = call;
  const first = async (filter: AnnotationFilter, page: string) => {
    const [found] = await listAnnotations(
      app.db,
      {
        challengeId: challenge.id,
        sight: annotationSight(call),
        filter: { ...filter, except: present },
      },
      { limit: 1, offset: 0 },
    );
    if (!found) return null;
    const href = `/challenges/${challenge.id}/comments/${found.id}${page}`;
    return { number: found.number, href };
  };
  return {
    toAnswer: await first({ standing: "unanswered" }, "/answer"),
    toConfirm: await first({ standing: "confirmable", reader: who.id }, ""),
  };
}
