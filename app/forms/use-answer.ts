import {
  type DefaultValue,
  type FieldMetadata,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { Theirs } from "../errors.ts";

/** What a form page gets back when its form could not be taken. */
export interface Answered {
  form: SubmissionResult<string[]>;
  /** Set when somebody else saved first. */
  theirs: Theirs | null;
  /** What was done with a part of the form; the rest came back unsaved. */
  done?: string | undefined;
}

/** A problem to be listed at the top, with the field it belongs to. */
export interface Problem {
  message: string;
  fieldId?: string;
}

/**
 * The state of a form on the server: what was typed if it came back, else the
 * defaults; and every problem in one list.
 * @param id fixed, so that ids in the page do not depend on script
 */
export function useAnswer<Shape extends Record<string, unknown>>(
  id: string,
  answered: Answered | undefined,
  defaults: DefaultValue<Shape>,
) {
  const [form, fields] = useForm<Shape, string[]>({
    id,
    lastResult: answered?.form ?? null,
    defaultValue: defaults,
  });
  const problems: Problem[] = Object.entries(form.allErrors).flatMap(
    ([name, messages]) =>
      messages.map((message) =>
        name === "" ? { message } : { message, fieldId: `${id}-${name}` },
      ),
  );
  return {
    form,
    fields: fields as unknown as Record<keyof Shape, FieldMetadata<unknown>>,
    problems,
    theirs: answered?.theirs ?? null,
  };
}

/**
 * The version a form was read at. A form that comes back keeps its own: with
 * the present one, a second save would pass over what somebody saved between.
 * @param loaded the version the page has just loaded
 */
export function versionRead(
  answered: Answered | undefined,
  loaded: number,
): number {
  const typed = answered?.form.initialValue?.version;
  return typeof typed === "string" && /^\d+$/.test(typed)
    ? Number(typed)
    : loaded;
}

/** Every message of an answer, for pages whose form has no fields to point at. */
export function problemsOf({ form }: Answered): Problem[] {
  const messages = Object.values(form.error ?? {}).flatMap(
    (list) => list ?? [],
  );
  return messages.map((message) => ({ message }));
}
