import type { Outcome } from "./note-outbox.ts";

/** What a writer of notes is told of their saving. */
export const words = {
  saved: "Saved as you type.",
  saving: "Saving.",
  waiting: "Kept on this device: there is no connection.",
  signedOut: "Kept on this device: you are signed out.",
  full: "Kept on this device: there is no room left on the server. Tell whoever runs this service.",
  refused:
    "Kept on this device, not saved yet. Press “Save the note” to see why.",
  unkept:
    "Not saved yet, and this browser does not keep it: its storage is full or switched off. Stay on this page and press “Save the note”.",
  resumed: "You were writing this note. Nothing is lost.",
  allSent: "All notes are sent. They are on the page of notes.",
  notTaken: "A note was not taken. It stays on this device.",
};

/** What a note that could not be sent waits for. */
export const waitsFor = (outcome?: Outcome) => {
  if (outcome === "full") return "there is room on the server again";
  return outcome === "signedOut"
    ? "you sign in again"
    : "there is a connection";
};

/** How many notes wait, and for what. */
export const waitingWords = (count: number, what: string) =>
  count === 1
    ? `1 note is waiting to be sent. It stays on this device until ${what}.`
    : `${count} notes are waiting to be sent. They stay on this device until ${what}.`;
