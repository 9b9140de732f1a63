import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { ZodType, output } from "zod";
import { Invalid, NotNow, Stale, type Theirs } from "../errors.ts";
import { statusOf } from "../respond.server.ts";
import { isSecret } from "./fields.ts";
import { readForm } from "./read-form.server.ts";

/** What a form page gets back when its form could not be taken. */
export interface Answer {
  form: SubmissionResult<string[]>;
  /** Set when somebody else saved first. */
  theirs: Theirs | null;
}

/**
 * The one way to take a form: reads it with a schema, runs the use case, goes
 * where it says. What cannot be taken comes back with everything typed, the
 * messages, and the right status code.
 * @param work the use case; returns the address to go to, or a whole answer
 *   where that needs more, such as a cookie
 */
export async function answer<S extends ZodType, Done extends string | object>(
  request: Request,
  schema: S,
  work: (value: output<S>) => Promise<Done>,
) {
  return answerTo(await readForm(request), schema, work);
}

/** As `answer`, for a form that was read already, such as one with files. */
export async function answerTo<S extends ZodType, Done extends string | object>(
  formData: FormData,
  schema: S,
  work: (value: output<S>) => Promise<Done>,
) {
  const hideFields = [...formData.keys()].filter(isSecret);
  const submission = parseWithZod(formData, { schema });
  if (submission.status !== "success") {
    const form = submission.reply({ hideFields });
    return data({ form, theirs: null } satisfies Answer, { status: 422 });
  }
  try {
    const done = await work(submission.value);
    if (typeof done === "string") return redirect(done, 303);
    return done as Exclude<Done, string>;
  } catch (error) {
    const status = statusOf(error);
    if (!status) throw error;
    const theirs = error instanceof Stale ? error.theirs : null;
    const problems = problemsOf(error);
    if (!problems) throw error;
    const form = submission.reply({ ...problems, hideFields });
    return data({ form, theirs } satisfies Answer, { status });
  }
}

function problemsOf(error: unknown) {
  if (error instanceof Stale || error instanceof NotNow) {
    return { formErrors: [error.message] };
  }
  if (!(error instanceof Invalid)) return null;
  const { "": whole, ...fields } = error.problems;
  return {
    ...(whole ? { formErrors: [whole] } : {}),
    fieldErrors: Object.fromEntries(
      Object.entries(fields).map(([name, message]) => [name, [message]]),
    ),
  };
}
