import { type Desk, deskOf } from "../notes/note-desk.ts";
import { type Outcome, isSaved, noteOutbox } from "../notes/note-outbox.ts";
import { newKey, postNote } from "../notes/note-post.ts";
import type { Kept } from "../notes/note-shelf.ts";
import { noteStore } from "../notes/note-store.ts";
import { waitingWords, waitsFor, words } from "../notes/note-words.ts";

/** How long after a keystroke a note is saved. */
const pause = 1200;
/** How often what is waiting is tried again. */
const every = 15_000;
/** After this long without a keystroke, nobody is writing a note any more. */
const leftAlone = 10 * 60_000;

/** A writer waits no longer than this for a note to be saved. */
const longEnough = 4000;

const after = (wait: number) =>
  new Promise<"waiting">((resolve) =>
    setTimeout(() => resolve("waiting"), wait),
  );

const place = document.querySelector<HTMLElement>("[data-notes]");
const form = place?.querySelector("form");
if (place && form) takeNotes(place, form);

/** Saves a note as it is typed, and keeps it on the device until it is saved. */
function takeNotes(place: HTMLElement, form: HTMLFormElement) {
  const owner = place.dataset["notes"] ?? "";
  const here = `cf-note-here:${owner}`;
  const tab = noteStore(() => sessionStorage);
  const device = noteStore(() => localStorage);
  const desk = deskOf(form, (key) => tab.setItem(here, key));
  const outbox = noteOutbox({
    storage: device,
    owner,
    send: postNote,
    newKey,
    now: Date.now,
    renamed: (from, to) => {
      if (desk.key() === from) desk.goOn(to, 0);
    },
  });
  const state = place.querySelector("[data-notes-state]");
  const signIn = place.querySelector<HTMLElement>("[data-notes-sign-in]");
  const way = signIn?.querySelector("a");
  const lost = place.querySelector<HTMLElement>("[data-notes-refused]");
  const next = location.pathname + location.search;
  if (way) way.href = `/sign-in?${new URLSearchParams({ next })}`;
  const say = (said: string, outcome?: Outcome) => {
    const out = outcome === "signedOut";
    const unsaved = outcome !== undefined && outcome !== "saved";
    const own =
      unsaved && !device.isLasting()
        ? words.unkept
        : outcome === "full"
          ? words.full
          : said;
    const what = waitsFor(outcome);
    const waiting = outbox.all().filter(({ done }) => done).length;
    const whole = [own, waiting > 0 ? waitingWords(waiting, what) : ""].join(
      " ",
    );
    if (state && state.textContent !== whole.trim()) {
      state.textContent = whole.trim();
    }
    if (outcome && signIn) signIn.hidden = !out || !device.isLasting();
  };
  const offer = (note: Kept | null) => {
    if (lost) lost.hidden = note === null;
    const link = lost?.querySelector("a");
    if (!link || !note) return;
    link.href = pageOf(note);
    link.onclick = () => {
      outbox.finish(note.key, false);
      tab.setItem(here, note.key);
    };
  };
  const { isLasting } = device;
  const parts = { desk, outbox, isLasting, say, offer };
  resume(parts, tab.getItem(here) ?? "");
  saveAsTyped(parts);
  saveOnSubmit(parts);
  sendAgain(parts);
}

interface Parts {
  desk: Desk;
  outbox: ReturnType<typeof noteOutbox>;
  /** Whether the device keeps what is typed when the page is left. */
  isLasting: () => boolean;
  /** Tells the writer how the note stands, and how many wait for what. */
  say: (own: string, outcome?: Outcome) => void;
  /** Leads the writer to a note that was refused and is not of this page. */
  offer: (note: Kept | null) => void;
}

const keep = ({ desk, outbox }: Parts) =>
  outbox.keep({
    key: desk.key(),
    path: location.pathname,
    fields: desk.fields(),
    version: desk.version(),
  });

/** Sends the note on the desk; its form then has the version that is saved. */
async function push({ desk, outbox }: Parts) {
  const outcome = await outbox.push(desk.key());
  const note = outbox.find(desk.key());
  if (note) desk.goOn(note.key, note.version);
  return outcome;
}

/** Goes on with what this tab was writing when the page was left. */
function resume({ desk, outbox, say }: Parts, lastKey: string) {
  const returned = outbox.find(desk.key());
  if (returned) return desk.goOn(returned.key, returned.version);
  const left = outbox.find(lastKey);
  const open =
    left &&
    !left.done &&
    (!isSaved(left) || Date.now() - left.at < leftAlone) &&
    desk.fits(left.fields);
  if (!open) {
    // Its session is gone: once it is refused, its writer is led back to it.
    if (left && !desk.knowsSession(left.fields)) outbox.finish(left.key, true);
    return desk.goOn(desk.key(), desk.version());
  }
  desk.fill(left.fields);
  desk.goOn(left.key, left.version);
  say(words.resumed);
}

function saveAsTyped(parts: Parts) {
  const { desk, outbox, say } = parts;
  let timer = 0;
  desk.form.addEventListener("input", () => {
    clearTimeout(timer);
    if (desk.isEmpty()) return;
    keep(parts);
    timer = window.setTimeout(async () => {
      const key = desk.key();
      const outcome = await push(parts);
      // Once it is finished, whoever finishes it tells, when its form is free.
      if (!outbox.find(key)?.done) say(words[outcome], outcome);
    }, pause);
  });
  desk.form.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => {
    const typed = outbox.find(desk.key());
    if (document.visibilityState === "hidden" && typed) void push(parts);
  });
}

function saveOnSubmit(parts: Parts) {
  const { desk, outbox, isLasting, say } = parts;
  const finish = async () => {
    desk.hold(true);
    say(words.saving);
    const outcome = await Promise.race([push(parts), after(longEnough)]);
    if (outcome === "saved") return location.assign(desk.next());
    desk.hold(false);
    if (outcome === "waiting" && !isLasting()) {
      // The text is nowhere but on the desk: it stays there.
      outbox.finish(desk.key(), false);
      return say("", outcome);
    }
    if (outcome !== "refused" && isLasting()) {
      desk.clear();
      desk.goOn(newKey(), 0);
      return say("", outcome);
    }
    // The server has something to say to the writer: let it draw the page.
    outbox.finish(desk.key(), false);
    desk.form.submit();
  };
  desk.form.addEventListener("submit", (event) => {
    if (desk.isEmpty()) return;
    event.preventDefault();
    keep(parts);
    outbox.finish(desk.key(), true);
    void finish();
  });
}

/** Sends what waits: now, when the connection is back, and now and then. */
function sendAgain({ desk, outbox, say, offer }: Parts) {
  const isLeft = (note: { key: string; done: boolean; at: number }) =>
    note.key !== desk.key() && (note.done || Date.now() - note.at > leftAlone);
  const sendWaiting = async () => {
    const notes = outbox.all().filter(isLeft);
    let outcome: Outcome | undefined;
    let refused: Kept | null = null;
    for (const { key, fields } of notes) {
      outbox.finish(key, true);
      outcome = await outbox.push(key);
      if (outcome !== "refused") continue;
      if (!desk.isEmpty() || !desk.fits(fields)) {
        refused = outbox.find(key);
        // It waits for its writer, and not for a connection.
        outbox.finish(key, false);
        continue;
      }
      // It cannot go as it is: its writer gets it back to look at.
      outbox.finish(key, false);
      desk.fill(fields);
      desk.goOn(key, outbox.find(key)?.version ?? 0);
      return say(words.refused);
    }
    if (notes.length > 0) offer(refused);
    if (refused) return say(words.notTaken, outcome);
    const waiting = outbox.all().some(({ done }) => done);
    if (notes.length > 0) say(waiting ? "" : words.allSent, outcome);
  };
  window.addEventListener("online", () => void sendWaiting());
  window.setInterval(() => void sendWaiting(), every);
  void sendWaiting();
}

/** The page of what a note is of. */
function pageOf({ path, fields }: Kept): string {
  const { source, evidenceId = "", place = "", sessionId = "" } = fields;
  const of =
    source === "evidence"
      ? { evidence: evidenceId }
      : source === "selfAssessment"
        ? { criterion: place.split("/")[1] ?? "" }
        : { session: sessionId };
  // It was begun: its form is there even where no new note is.
  return `${path}?${new URLSearchParams({ ...of, begun: "" })}`;
}
