import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { ZodDiscriminatedUnion, ZodObject, ZodType, type output, z } from "zod";
import type { Context } from "../context.server.ts";
import { Invalid, NoRoom, NotNow, Stale } from "../errors.ts";
import { named, statusOf } from "../answering.server.ts";
import { isSecret } from "./fields.ts";
import { readForm } from "./read-form.server.ts";
import { sayNext } from "./said.server.ts";
import type { Answered } from "./use-answer.ts";

/** Where to go once a form is taken, and what the page there says. */
export interface Led {
  to: string;
  /** Null where nothing was done, or the page shows it by itself. */
  said: string | null;
}

/** What the next page says was done; null where the page shows it by itself. */
type Said<T> = string | null | ((value: T) => string | null);

/** What a form is answered for. */
export interface Asked {
  app: Pick<Context, "settings">;
  request: Request;
}

/**
 * What the use case would find in a form beside its schema: asked of a form
 * that the schema refuses, so that one press shows every fault.
 * @throws Invalid
 */
type Beside = (typed: FormData) => Promise<void> | void;

/**
 * The one way to take a form: reads it with a schema, runs the use case, goes
 * where it says. What cannot be taken comes back with everything typed, the
 * messages, and the right status code.
 * @param work the use case; returns the address to go to, with what to say
 *   there where only it knows, or a whole answer where that needs more, such
 *   as a cookie
 */
export async function answer<S extends ZodType, Done extends string | object>(
  asked: Asked,
  schema: S,
  work: (value: output<S>) => Promise<Done>,
  said: Said<output<S>>,
  beside?: Beside,
) {
  const typed = await readForm(asked.request);
  return answerTo(asked, typed, schema, work, said, beside);
}

/** As `answer`, for a form that was read already, such as one with files. */
export async function answerTo<S extends ZodType, Done extends string | object>(
  { app }: Pick<Asked, "app">,
  formData: FormData,
  schema: S,
  work: (value: output<S>) => Promise<Done>,
  said: Said<output<S>>,
  beside?: Beside,
) {
  const hideFields = [...formData.keys()].filter(isSecret);
  const submission = parseWithZod(formData, { schema });
  if (submission.status !== "success") {
    const more = (await besideOf(beside, formData)) ?? {};
    const form = inOrder(
      schema,
      formData,
      submission.reply({ ...more, hideFields }),
    );
    return data({ form, theirs: null } satisfies Answered, { status: 422 });
  }
  const { value } = submission;
  try {
    const done: string | object = await work(value);
    if (typeof done === "string") {
      const words = typeof said === "function" ? said(value) : said;
      return lead(app, { to: done, said: words });
    }
    if (isLed(done)) return lead(app, done);
    return done as Exclude<Done, string | Led>;
  } catch (thrown) {
    const error = named(thrown);
    const status = statusOf(error);
    if (!status) throw error;
    const theirs = error instanceof Stale ? error.theirs : null;
    const problems = problemsOf(error);
    if (!problems) throw error;
    const form = inOrder(
      schema,
      formData,
      submission.reply({ ...problems, hideFields }),
    );
    return data({ form, theirs } satisfies Answered, { status });
  }
}

/** Faults as they stand in the form, which its schema follows; others first. */
function inOrder(
  schema: ZodType,
  typed: FormData,
  form: SubmissionResult<string[]>,
) {
  const names = namesIn(schema, typed);
  if (names.length === 0 || !form.error) return form;
  const error = Object.entries(form.error).sort(
    ([one], [two]) => names.indexOf(one) - names.indexOf(two),
  );
  return { ...form, error: Object.fromEntries(error) };
}

/** The fields of a form; of the one that was sent, where a page has several. */
function namesIn(schema: ZodType, typed: FormData): string[] {
  if (schema instanceof ZodObject) return Object.keys(schema.shape);
  if (!(schema instanceof ZodDiscriminatedUnion)) return [];
  const { discriminator } = schema.def;
  const sent = typed.get(discriminator) ?? undefined;
  const shapes = schema.options.map((one) =>
    one instanceof ZodObject
      ? z.record(z.string(), isType).parse(one.shape)
      : {},
  );
  const shape = shapes.find(
    (one) => one[discriminator]?.safeParse(sent).success,
  );
  return Object.keys(shape ?? {});
}

const isType = z.instanceof(ZodType);

async function besideOf(beside: Beside | undefined, typed: FormData) {
  try {
    await beside?.(typed);
    return null;
  } catch (thrown) {
    const error = named(thrown);
    const told = error instanceof Invalid || error instanceof NoRoom;
    if (told) return problemsOf(error);
    throw error;
  }
}

const isLed = (done: object): done is Led => "to" in done && "said" in done;

/** Leads to a page, with what it says was done. */
export function lead(
  app: Asked["app"],
  { to, said }: { to: string; said: string | null },
) {
  const headers = said === null ? {} : { "Set-Cookie": sayNext(app, said) };
  return redirect(to, { status: 303, headers });
}

const noRoom =
  "There is no room left on the server, so nothing was saved. Whatever you typed is still on this page: copy it, or try again later. Tell whoever runs this service.";

function problemsOf(error: unknown) {
  if (error instanceof Stale || error instanceof NotNow) {
    return { formErrors: [error.message] };
  }
  if (error instanceof NoRoom) return { formErrors: [noRoom] };
  if (!(error instanceof Invalid)) return null;
  const { "": whole, ...fields } = error.problems;
  return {
    ...(whole ? { formErrors: [whole] } : {}),
    fieldErrors: Object.fromEntries(
      Object.entries(fields).map(([name, message]) => [name, [message]]),
    ),
  };
}
