import { ledHeader } from "../led.ts";
import {
  type Draft,
  draftFrom,
  isPartOf,
  keyOf,
  keyUnder,
  verdictOn,
} from "./keep-typing/draft.ts";
import { noticeFor, noticeOfGone, troubleFor } from "./keep-typing/notice.ts";
import {
  drawnFields,
  fillIn,
  typedFields,
  versionOf,
} from "./keep-typing/fields.ts";

// Keeps what is typed into `<form data-keep="person">` until the server has
// it: through a crash, a sign-in that ended or a lost connection. Per person,
// address and form; nothing older than two weeks.

const notSaved = ".govuk-error-summary, .cf-stale, .cf-unsaved";
const longest = 14 * 24 * 60 * 60 * 1000;

forgetOld();
document
  .querySelectorAll<HTMLFormElement>("form[data-keep]")
  .forEach((form) => watch(form));
document
  .querySelectorAll<HTMLFormElement>("form[data-kept]")
  .forEach((form) => sendAgain(form));
document
  .querySelectorAll<HTMLElement>("[data-gone]")
  .forEach((place) => showGone(place));

function watch(form: HTMLFormElement) {
  const { keep: reader, keepBy } = form.dataset;
  const here = new URL(location.href);
  const key = keyOf(reader, here, form.id, keepBy === "path");
  const touched = new Set<string>();
  const forget = () => {
    touched.clear();
    localStorage.removeItem(key);
  };
  const keep = () =>
    store(key, {
      at: new Date().toISOString(),
      version: versionOf(form),
      fields: typedFields(form),
      touched: [...touched],
    });
  const goOn = (draft: Draft | null) =>
    draft?.touched.forEach((name) => touched.add(name));
  reopen(form, key, { keep, forget, goOn });
  let waiting: number | undefined;
  form.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    if (isNamed(target)) touched.add(target.name);
    waiting = window.setTimeout(keep, 300);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    if (event.defaultPrevented || form.method !== "post") return;
    keep();
    // Saves nothing: the form comes back with all that was typed.
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    void send(form, event.submitter, forget);
  });
}

const isNamed = (
  target: EventTarget | null,
): target is HTMLElement & { name: string } =>
  target instanceof HTMLElement && "name" in target;

interface Watched {
  keep: () => void;
  forget: () => void;
  /** Counts what was typed into a draft as typed here. */
  goOn: (draft: Draft | null) => void;
}

function reopen(
  form: HTMLFormElement,
  key: string,
  { keep, forget, goOn }: Watched,
) {
  const draft = draftFrom(localStorage.getItem(key));
  // A form that came back shows what was typed, and is not saved yet.
  if (document.querySelector(notSaved)) {
    goOn(draft);
    return keep();
  }
  if (!draft) return;
  const drawn = { version: versionOf(form), fields: drawnFields(form) };
  const verdict = verdictOn(draft, drawn);
  if (verdict === "gone") return forget();
  noticeFor(form, { draft, drawn, verdict, keep, forget });
  if (verdict === "restore") {
    goOn(draft);
    fillIn(form, draft);
  }
}

/**
 * A form sent again after its sender's sign-in had ended, or as a new one for
 * a thing that is gone. Once it is taken, no draft of it is left to be taken
 * for something new.
 */
function sendAgain(form: HTMLFormElement) {
  form.addEventListener("submit", (event) => {
    const sent = textsOf(new FormData(form));
    event.preventDefault();
    void send(form, event.submitter, () => {
      const there = [new URL(form.action).pathname, location.pathname];
      for (const [key, draft] of there.flatMap((pathname) =>
        draftsAt(form.dataset.kept, pathname),
      )) {
        if (isPartOf(draft, sent)) localStorage.removeItem(key);
      }
    });
  });
}

/** What was typed at this address for a thing that is gone. */
function showGone(place: HTMLElement) {
  for (const [key, draft] of draftsAt(place.dataset.gone, location.pathname)) {
    noticeOfGone(place, draft, () => localStorage.removeItem(key));
  }
}

/** What a person typed into the forms at an address, by its key. */
function draftsAt(reader: string | undefined, pathname: string) {
  return Object.keys(localStorage).flatMap((key): Array<[string, Draft]> => {
    if (!key.startsWith(keyUnder(reader, pathname))) return [];
    const draft = draftFrom(localStorage.getItem(key));
    return draft ? [[key, draft]] : [];
  });
}

const textsOf = (form: FormData) =>
  [...form].flatMap(([name, value]): Array<[string, string]> =>
    typeof value === "string" ? [[name, value]] : [],
  );

/**
 * Sends a form without leaving the page, so that a lost connection leaves the
 * text where it is. What is refused is sent again the plain way, to be drawn
 * by the server; what is taken goes where the server says.
 */
async function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  forget: () => void,
) {
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  const body = new URLSearchParams(textsOf(new FormData(form, submitter)));
  try {
    const headers = { [ledHeader]: "asked" };
    const asked = { method: "POST", body, headers };
    const response = await fetch(form.action, asked);
    const led = response.headers.get(ledHeader);
    if (led) {
      forget();
      return goTo(led, form);
    }
    if (response.status < 500) return sendPlainly(form, submitter);
    if (response.status === 507) {
      const then = "Save again later, and tell whoever runs this service.";
      troubleFor(form, "There is no room left on the server.", then);
    } else troubleFor(form, "The server could not save this.");
  } catch {
    troubleFor(form, "There is no connection to the server.");
  }
  form.removeAttribute("aria-busy");
}

/** Goes where a form led, also to another place on the page it stands on. */
function goTo(led: string, form: HTMLFormElement) {
  const to = new URL(led, location.href);
  const stays = `${to.pathname}${to.search}`;
  const here = stays === `${location.pathname}${location.search}`;
  if (!here || !to.hash) return location.assign(to);
  // The page may itself have come as an answer to a form: a new state of it is
  // only asked for, where a reload would send that form again.
  history.replaceState(null, "", to);
  // A browser may put back into a form what it held before.
  form.reset();
  location.reload();
}

function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null) {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement("input");
    pressed.type = "hidden";
    pressed.name = submitter.name;
    pressed.value = submitter.value;
    form.append(pressed);
  }
  form.submit();
}

function store(key: string, draft: object) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the form works as it does without this.
  }
}

function forgetOld() {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(keyUnder())) continue;
    const draft = draftFrom(localStorage.getItem(key));
    const age = draft ? Date.now() - Date.parse(draft.at) : Infinity;
    if (!(age < longest)) localStorage.removeItem(key);
  }
}
