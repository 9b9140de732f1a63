import type { FilledForm } from "./filled-form.ts";

/** Who sends something, and to which service. */
export interface Sender {
  base: string;
  cookie: string;
}

/** What comes back to who sends a form as a browser would, once it was led. */
export async function sendForm(
  { base, cookie }: Sender,
  form: Pick<FilledForm, "action" | "multipart" | "fields" | "files">,
): Promise<{ status: number; led: boolean; text: string }> {
  const body = form.multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of form.fields) body.append(name, value);
  const file = new File(["Too late."], "late.txt", { type: "text/plain" });
  if (body instanceof FormData) {
    for (const name of form.files) body.append(name, file);
  }
  const answer = await fetch(new URL(form.action, base), {
    method: "POST",
    headers: { cookie, origin: base },
    body,
  });
  const { status, redirected: led } = answer;
  return { status, led, text: await answer.text() };
}
