import type { Reply } from "./note-outbox.ts";
import type { Fields, Kept } from "./note-shelf.ts";

const patience = 10_000;

/** Says of a refused note that notes are closed, and that nobody changed it. */
export const closedHeader = "cf-notes-closed";

/** Posts a note as its form does, but asks for no page in return. */
export async function postNote(note: Kept, fields: Fields): Promise<Reply> {
  const body = new URLSearchParams({
    ...fields,
    once: note.key,
    version: String(note.version),
  });
  try {
    const { status, headers } = await fetch(note.path, {
      method: "POST",
      body,
      headers: { Prefer: "return=minimal" },
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    // Anything else, such as a hotel's sign-in page, is not our server.
    if (status === 204) return "taken";
    if (status === 401) return "signedOut";
    if (status === 507) return "full";
    if (status === 404 || status === 410) return "changed";
    if (status === 409) {
      return headers.has(closedHeader) ? "refused" : "changed";
    }
    return [400, 403, 413, 422].includes(status) ? "refused" : "unsure";
  } catch {
    return "unsure";
  }
}

/** An id as the server makes them; `randomUUID` is missing on plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  return [
    hex.slice(0, 4),
    hex.slice(4, 6),
    hex.slice(6, 8),
    hex.slice(8, 10),
    hex.slice(10),
  ]
    .map((part) => part.join(""))
    .join("-");
}
