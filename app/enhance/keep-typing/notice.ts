import { holdsWords, readable } from "../../forms/word-fields.ts";
import { formatDateTime } from "../../ui/dates.ts";
import { type Draft, type Drawn, touchedOf, typedSince } from "./draft.ts";
import { fillIn, ticksNotDrawn } from "./fields.ts";

interface Kept {
  draft: Draft;
  drawn: Drawn;
  verdict: "restore" | "offer";
  keep: () => void;
  forget: () => void;
}

/**
 * Says above a form what became of a kept draft, and lets it be discarded.
 * Called before the draft is put back.
 */
export function noticeFor(form: HTMLFormElement, kept: Kept): void {
  const { draft, verdict, keep, forget } = kept;
  const when = formatDateTime(draft.at);
  const notice = noticeAbove(
    form,
    verdict === "restore"
      ? "What you typed is back, and not saved yet"
      : "You typed something here that is not saved",
    verdict === "restore"
      ? `This browser kept it on ${when}.`
      : `This browser kept it on ${when}. Since then somebody saved this, so it was not put back.`,
  );
  const unseen = ticksNotDrawn(form, draft).length;
  if (unseen > 0) notice.append(element("p", "", unseenWords(unseen)));
  if (verdict === "offer") notice.append(texts(form, kept));
  const row = element("div", "cf-cluster");
  if (verdict === "offer") {
    row.append(
      button("Put it into the form", () => {
        fillIn(form, draft);
        keep();
        close(form, notice);
      }),
    );
  }
  row.append(
    button("Discard it", () => {
      form.reset();
      forget();
      close(form, notice);
    }),
  );
  notice.append(row);
}

const unseenWords = (count: number) =>
  count === 1
    ? "One thing that you chose is not shown on this page. It is sent with the rest."
    : `${count} things that you chose are not shown on this page. They are sent with the rest.`;

/**
 * Says above a form that it could not be sent; the text stays in it.
 * @param then what to do about it
 */
export function troubleFor(
  form: HTMLFormElement,
  what: string,
  then = "Save again in a moment.",
): void {
  document.getElementById(`${form.id}-trouble`)?.remove();
  const notice = noticeAbove(
    form,
    what,
    `What you typed is still here and kept in this browser. ${then}`,
    "warning",
  );
  const box = notice.parentElement;
  if (!box) return;
  box.id = `${form.id}-trouble`;
  box.setAttribute("role", "alert");
  box.tabIndex = -1;
  box.focus();
}

/**
 * Shows what was typed for a thing that is gone: there is no form to put it
 * back into.
 */
export function noticeOfGone(
  place: HTMLElement,
  draft: Draft,
  forget: () => void,
): void {
  const words = touchedOf(draft, draft.fields).filter(
    ([name, value]) => holdsWords(name) && value.trim() !== "",
  );
  if (words.length === 0) return forget();
  const notice = noticeAbove(
    place,
    "What you typed is not saved",
    `This browser kept it on ${formatDateTime(draft.at)}. Copy what you need.`,
    "warning",
  );
  for (const [name, value] of words) {
    notice.append(...labelled(readable(name), value));
  }
  notice.append(
    button("Discard it", () => {
      forget();
      notice.parentElement?.remove();
    }),
  );
}

const labelled = (label: string, value: string) => [
  element("p", "cf-strong", label),
  element("p", "cf-verbatim", value),
];

function noticeAbove(
  place: HTMLElement,
  title: string,
  text: string,
  kind: "info" | "warning" = "info",
): HTMLElement {
  const box = element("div", `cf-notice cf-notice--${kind}`);
  box.setAttribute("role", "status");
  const body = element("div", "cf-notice__body");
  body.append(element("p", "cf-notice__title", title), element("p", "", text));
  box.append(body);
  place.before(box);
  return body;
}

function texts(form: HTMLFormElement, { draft, drawn }: Kept): HTMLElement {
  const details = element("details", "govuk-details");
  const summary = element("summary", "govuk-details__summary");
  const inside = element("div", "govuk-details__text");
  summary.append(
    element("span", "govuk-details__summary-text", "Read what you typed"),
  );
  for (const [name, value] of typedSince(draft, drawn)) {
    inside.append(...labelled(labelOf(form, name), value));
  }
  details.append(summary, inside);
  return details;
}

function labelOf(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name);
  const label =
    control instanceof HTMLElement &&
    form.querySelector(`[for="${control.id}"]`);
  return (label ? label.textContent : "") || name;
}

function close(form: HTMLFormElement, notice: HTMLElement) {
  notice.parentElement?.remove();
  form
    .querySelector<HTMLElement>("textarea, input:not([type=hidden])")
    ?.focus();
}

function button(text: string, press: () => void): HTMLElement {
  const made = element(
    "button",
    "govuk-button govuk-button--secondary cf-button--small",
    text,
  );
  made.setAttribute("type", "button");
  made.addEventListener("click", press);
  return made;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
