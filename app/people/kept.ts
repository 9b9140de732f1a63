import { z } from "zod";
import { isFind } from "../forms/typed-again.ts";
import { typedIn } from "../forms/typed-in.ts";
import type { Answered } from "../forms/use-answer.ts";
import type { Sent } from "../forms/sent.server.ts";
import { localPath } from "./local-path.ts";

/** What was posted by somebody whose sign-in had ended, to be sent again. */
export interface KeptForm extends Sent {
  signInAgain: true;
  path: string;
}

/** What is said to somebody whose sign-in had ended as they pressed a button. */
export const signedOut = {
  title: "Sign in again to save this",
  lead: "You were signed out before this was saved. What you typed is on this page and comes back once you have signed in.",
};

/** What the page is called on which somebody who signed in again goes on. */
export const keptTitle = (kept: KeptForm): string =>
  typedIn(kept).length > 0
    ? "Here is what you typed"
    : "You are signed in again";

const shape = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  files: z.boolean(),
});

/** A form that was posted after a sign-in had ended, as one hidden field. */
export function keptToText({ path, fields, files }: KeptForm): string {
  return JSON.stringify({ path, fields, files });
}

/** Such a hidden field read back; null when it is not one of ours. */
export function keptFrom(text: string | undefined): KeptForm | null {
  const read = shape.safeParse(json(text));
  const path = read.success ? localPath(read.data.path) : null;
  return read.success && path
    ? { signInAgain: true, ...read.data, path }
    : null;
}

/** The kept form that came with an answer of ours, or null. */
export function keptIn(data: unknown): KeptForm | null {
  const asked = z.object({ signInAgain: z.literal(true) }).safeParse(data);
  return asked.success ? keptFrom(JSON.stringify(data)) : null;
}

/** The kept form that came back with a sign-in that failed, or null. */
export function keptTyped(answered: Answered | undefined): KeptForm | null {
  const typed = answered?.form.initialValue?.["kept"];
  return typeof typed === "string" ? keptFrom(typed) : null;
}

export const kept = z.string().optional().transform(keptFrom);

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

/** Whether the button that was pressed saves nothing: it shows other rows. */
export function isSearch({ fields }: KeptForm): boolean {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return isFind(form);
}
