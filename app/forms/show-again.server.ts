import { type ZodType, type output, z } from "zod";
import type { Editable } from "#workflows/permissions.ts";
import { allow } from "../challenge/change.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Asked, answerTo } from "./answer.server.ts";
import { version } from "./fields.ts";
import { readForm } from "./read-form.server.ts";
import { foundIn, isFind } from "./typed-again.ts";
import type { Answered } from "./use-answer.ts";

const readAt = z.object({ version: version.catch(0) });

/**
 * The one answer to a press that saves nothing and only shows the page with
 * other rows: the page with all that was typed, unless a save of it would be
 * refused by now. Then that is said at once, and nothing typed is lost.
 * @param refuse what refuses a save of the version that was read, whatever
 *   was typed; throws NotNow or Stale
 */
export function showAgain(
  asked: Pick<Asked, "app">,
  form: FormData,
  again: Answered,
  refuse: (version: number) => Promise<void> | void,
) {
  const work = async ({ version: read }: output<typeof readAt>) => {
    await refuse(read);
    return again;
  };
  return answerTo(asked, form, readAt, work, null);
}

/** As `showAgain`, for a press that finds rows; null for one that saves. */
export async function findIn(
  asked: Pick<Asked, "app">,
  form: FormData,
  refuse: (version: number) => Promise<void> | void,
) {
  return isFind(form) ? showAgain(asked, form, foundIn(form), refuse) : null;
}

/**
 * As `answer`, for a form with a long list in it, which is found in as long as
 * what the form writes is open.
 */
export async function answerOrFind<
  S extends ZodType,
  Done extends string | object,
>(
  call: ChallengeCall,
  content: Editable,
  schema: S,
  ...how: AnswerTo<S, Done>
) {
  const refuse = () => allow(call, content);
  return answerOrFindUnless(call, refuse, schema, ...how);
}

/** As `answerOrFind`, where something else says whether a save is refused. */
export async function answerOrFindUnless<
  S extends ZodType,
  Done extends string | object,
>(
  asked: Asked,
  refuse: () => Promise<void> | void,
  schema: S,
  ...how: AnswerTo<S, Done>
) {
  const form = await readForm(asked.request);
  const found = await findIn(asked, form, refuse);
  return found ?? answerTo(asked, form, schema, ...how);
}

/** What `answerTo` is given after the schema. */
type AnswerTo<S extends ZodType, Done extends string | object> =
  Parameters<typeof answerTo<S, Done>> extends [
    unknown,
    unknown,
    unknown,
    ...infer Rest,
  ]
    ? Rest
    : never;
