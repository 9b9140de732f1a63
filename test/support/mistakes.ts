import { type HTMLElement, parse } from "node-html-parser";
import { successful } from "#test/journeys/http-hands.ts";
import type { Sent } from "./album.ts";
import type { Read } from "./read-all.ts";

type Entry = [string, string | File];

/** Nothing is typed, ticked or chosen; or the page was read too early. */
const mistakes = [leftEmpty, readTooEarly];

/**
 * What comes back to somebody who sends a page's form with mistakes in it.
 * Buttons that only do something leave no room for mistakes.
 */
export async function sendWithMistakes(
  base: string,
  { by, cookie, path, html }: Read,
): Promise<Sent[]> {
  const forms = parse(html).querySelectorAll("main form[method=post]");
  const [form] = forms;
  const asks = forms.some((one) =>
    one.querySelector("textarea, input[type=text]"),
  );
  if (!form || !asks) return [];
  const back: Sent[] = [];
  for (const mistake of mistakes) {
    const action = form.getAttribute("action") ?? "";
    const answer = await fetch(new URL(action, base + path), {
      method: "POST",
      headers: { cookie, origin: base },
      body: bodyOf(form, mistake(form)),
      redirect: "manual",
    });
    const html = await answer.text();
    const { status } = answer;
    if (status >= 400) back.push({ by: `${by}, mistaken`, path, status, html });
  }
  return back;
}

function bodyOf(form: HTMLElement, entries: Entry[]) {
  const multipart = form.getAttribute("enctype") === "multipart/form-data";
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) {
    if (typeof value === "string") body.append(name, value);
    else if (body instanceof FormData) body.append(name, value, value.name);
  }
  return body;
}

function leftEmpty(form: HTMLElement): Entry[] {
  const hidden = new Set(
    form
      .querySelectorAll("input[type=hidden]")
      .map((one) => one.getAttribute("name")),
  );
  const ticks = new Set(
    form
      .querySelectorAll("input[type=checkbox], input[type=radio]")
      .map((one) => one.getAttribute("name")),
  );
  return successful(form, new Map())
    .filter(([name]) => hidden.has(name) || !ticks.has(name))
    .map(([name, value]) => [name, hidden.has(name) ? value : ""]);
}

function readTooEarly(form: HTMLElement): Entry[] {
  return successful(form, new Map()).map(([name, value]) => [
    name,
    name === "version" ? "0" : value,
  ]);
}
