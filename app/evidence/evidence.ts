import { z } from "zod";
import { formatDate, isDay } from "../ui/dates.ts";
import {
  line,
  once,
  optionalDay,
  optionalLine,
  optionalText,
  ticked,
  version,
  webAddress,
} from "../forms/fields.ts";

export const evidenceKinds = ["file", "link", "pointer"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const sensitivities = ["open", "internal", "sensitive"] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const kindWords = {
  file: "File",
  link: "Web link",
  pointer: "Place in another item",
} as const satisfies Record<EvidenceKind, string>;

export const sensitivityWords = {
  open: { label: "Open", hint: "Public already, or could be" },
  internal: {
    label: "Internal",
    hint: "For the council and the peer team only",
  },
  sensitive: {
    label: "Sensitive",
    hint: "About people or confidential matters: not to be copied or quoted",
  },
} as const satisfies Record<Sensitivity, { label: string; hint: string }>;

/** The words for a stored kind; throws on none, for that is corrupt data. */
export const kindOf = (kind: string) => z.enum(evidenceKinds).parse(kind);
export const sensitivityOf = (text: string) =>
  z.enum(sensitivities).parse(text);

/** "Internal"; "" for a text that is none. */
export function sensitivityLabel(text: string): string {
  const known = sensitivities.find((one) => one === text);
  return known ? sensitivityWords[known].label : "";
}

/** A day as people read it; as typed when it is none. */
export const dayWords = (day: string): string =>
  isDay(day) ? formatDate(day) : day;

const sensitivity = z.enum(sensitivities, {
  error: "Choose how sensitive it is",
});
const title = line("Enter a title");
const url = webAddress("Enter the web address");
const place = line("Enter a page or paragraph");
/** What an item of another kind does not have. */
const none = z
  .string()
  .optional()
  .transform(() => "");

const details = {
  description: optionalText,
  dated: optionalDay,
  sensitivity,
  criteria: ticked,
};

const count = z.coerce.number().int().min(0).max(9999).default(0);

/** The words that go with one or several uploaded files. */
export const uploadSchema = z.object({
  title: optionalLine(),
  ...details,
  /** How many files were chosen: the script sends them one by one. */
  several: count,
  /** How many of those are in the register with this one. */
  added: count,
  once,
});
export type UploadInput = z.output<typeof uploadSchema>;

/**
 * What the page says once files are in the register; null while others of them
 * are not, for then the script tells of each.
 */
export function addedWords(
  { added, several }: Pick<UploadInput, "added" | "several">,
  sent: number,
): string | null {
  if (added < several) return null;
  const files = Math.max(added, sent);
  return files === 1
    ? "The file is in the register"
    : `${files} files are in the register`;
}

/** A link, or a place in another item. */
export const referenceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("link"), url, title, ...details, once }),
  z.object({
    kind: z.literal("pointer"),
    /** The id of the item. */
    pointerTo: line("Choose the item it is in", 100),
    pointer: place,
    title,
    ...details,
    once,
  }),
]);
export type ReferenceInput = z.output<typeof referenceSchema>;

/** Changed details of an item; a link has an address and a pointer a place. */
export const changeSchema = (kind: EvidenceKind) =>
  z.object({
    title,
    url: kind === "link" ? url : none,
    pointer: kind === "pointer" ? place : none,
    ...details,
    /** What was ticked when it was read: links may be set elsewhere meanwhile. */
    criteriaWere: ticked,
    version,
  });
export type ChangeInput = z.output<ReturnType<typeof changeSchema>>;

export const replaceSchema = z.object({ once });
export type ReplaceInput = z.output<typeof replaceSchema>;

export const withdrawSchema = z.object({
  reason: line("Say why it is withdrawn", 500),
});
