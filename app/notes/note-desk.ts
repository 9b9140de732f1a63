import type { Fields } from "./note-shelf.ts";

/** The form of a note in the page, as the script sees it. */
export interface Desk {
  form: HTMLFormElement;
  key: () => string;
  version: () => number;
  /** Goes on with this note. */
  goOn: (key: string, version: number) => void;
  fields: () => Fields;
  isEmpty: () => boolean;
  /** Whether these fields are of what this page is about. */
  fits: (fields: Fields) => boolean;
  /** Whether their session can be chosen here, or this page is about it. */
  knowsSession: (fields: Fields) => boolean;
  fill: (fields: Fields) => void;
  /** Lets nobody type while a finished note is being saved. */
  hold: (held: boolean) => void;
  /** Makes room for the next note. */
  clear: () => void;
  /** The address of this page for the next note, once this one is saved. */
  next: () => string;
}

/** Finds a note's form; `goneOn` is told which note it holds. */
export function deskOf(
  form: HTMLFormElement,
  goneOn: (key: string) => void,
): Desk {
  const input = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement;
  const text = form.elements.namedItem("text") as HTMLTextAreaElement;
  const fields = () => fieldsOf(form);
  const knowsSession = ({ sessionId }: Fields) =>
    isChoice(form, "sessionId", sessionId) || asksFor(sessionId);
  return {
    form,
    key: () => input("once").value,
    version: () => Number(input("version").value),
    goOn: (key, version) => {
      input("once").value = key;
      input("version").value = String(version);
      goneOn(key);
    },
    fields,
    isEmpty: () => text.value.trim() === "",
    fits: (kept) =>
      ["source", "evidenceId"].every((name) => kept[name] === fields()[name]) &&
      knowsSession(kept),
    knowsSession,
    fill: (kept) => {
      for (const [name, value] of Object.entries(kept)) fill(form, name, value);
    },
    hold: (held) => {
      text.readOnly = held;
    },
    clear: () => {
      document
        .querySelectorAll(
          "main .cf-notice, .govuk-error-summary, .govuk-error-message",
        )
        .forEach((element) => element.remove());
      startAgain(form);
      text.value = "";
      text.focus();
    },
    next: () => nextPage(fields(), input("once").value),
  };
}

/** As a fresh page would: all but the session as it was at first. */
function startAgain(form: HTMLFormElement) {
  const { sessionId } = fieldsOf(form);
  form.reset();
  if (sessionId !== undefined) fill(form, "sessionId", sessionId);
  const anyway = form.elements.namedItem("anyway");
  if (anyway instanceof HTMLInputElement) anyway.checked = false;
}

function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const [name, value] of new FormData(form)) {
    const travels = name === "once" || name === "version";
    if (!travels && typeof value === "string") fields[name] = value;
  }
  return fields;
}

/** Whether a list holds a value; what is no list here takes any. */
function isChoice(form: HTMLFormElement, name: string, value = "") {
  const list = form.elements.namedItem(name);
  if (!(list instanceof HTMLSelectElement)) return true;
  return [...list.options].some((option) => option.value === value);
}

/** A page that was asked for a session says so itself when it is gone. */
const asksFor = (sessionId = "") =>
  new URL(location.href).searchParams.get("session") === sessionId;

function fill(form: HTMLFormElement, name: string, value: string) {
  const control = form.elements.namedItem(name);
  if (
    control instanceof RadioNodeList ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  ) {
    control.value = value;
  }
  // What is no choice any more is chosen anew.
  if (control instanceof HTMLSelectElement && control.selectedIndex < 0) {
    control.selectedIndex = 0;
  }
  if (control instanceof HTMLInputElement && control.type === "checkbox") {
    control.checked = true;
  }
}

function nextPage({ sessionId }: Fields, saved: string): string {
  const url = new URL(location.href);
  if (sessionId !== undefined) url.searchParams.set("session", sessionId);
  url.searchParams.set("saved", saved);
  url.searchParams.delete("begun");
  url.hash = "";
  return url.href;
}
