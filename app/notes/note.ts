import { z } from "zod";
import type { Note } from "#db/queries/notes.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { findingKinds } from "../findings/finding.ts";
import { keysOf, once, text, version, whenGood } from "../forms/fields.ts";
import { excerpt } from "../ui/excerpt.ts";

/** What a note says of the council, as people say it. */
export const judgements = {
  strength: "Strength",
  consideration: "Area for consideration",
  neutral: "Neutral",
} as const;

export type Judgement = keyof typeof judgements;

/** How sure its author is, as people say it. */
export const confidences = {
  high: "Sure",
  medium: "Fairly sure",
  low: "Needs checking",
} as const;

export type Confidence = keyof typeof confidences;

/** What a note can be of, as people say it. */
export const noteSources = {
  session: "Session",
  evidence: "Evidence",
  selfAssessment: "Self-assessment",
  observation: "Observation",
} as const;

export type NoteSourceKind = keyof typeof noteSources;

const place = z.string().max(210).default("");

export const noteSchema = z
  .object({
    text: text("Write the note"),
    anyway: z.boolean().default(false),
    judgement: z.enum(keysOf(judgements), { error: "Choose what it is" }),
    /** An area's key, or an area's and a criterion's with a stroke between. */
    place,
    confidence: z.enum(keysOf(confidences), {
      error: "Choose how sure you are",
    }),
    source: z.enum(keysOf(noteSources)).default("session"),
    sessionId: z.string().max(64).default(""),
    evidenceId: z.string().max(64).default(""),
    version: version.default(0),
    /** The note's id, made where it is written: sent twice, it is one note. */
    once: z.uuid({ error: "Open the page again before you save" }),
  })
  .refine(
    ({ source, place: at }) => source !== "selfAssessment" || at.includes("/"),
    {
      path: ["place"],
      error: "Choose the criterion whose answer you read",
      when: whenGood("source", "place"),
    },
  );

export type NoteInput = z.output<typeof noteSchema>;

export const tagSchema = z.object({ place, version });

export type TagInput = z.output<typeof tagSchema>;

/** The words of a note that its author can no longer change. */
export const correctSchema = z.object({
  text: text("Write the note"),
  anyway: z.boolean().default(false),
  version,
});

export type CorrectInput = z.output<typeof correctSchema>;

export const removeNoteSchema = z.object({ version });

export const promoteSchema = z.object({
  kind: z.enum(findingKinds, {
    error: "Choose what the finding is",
  }),
  areaKey: z.string({ error: "Choose the area" }).max(100),
  /** The findings that cited the note when the page was read. */
  known: z.string().max(10_000).default(""),
  once,
});

export type PromoteInput = z.output<typeof promoteSchema>;

/** What a form says of the findings that cite a note already. */
export const knownOf = (findings: ReadonlyArray<{ id: string }>) =>
  findings.map(({ id }) => id).join(" ");

/** A second finding of one note is made on purpose. */
export const promoteLabel = (findings: readonly unknown[]) =>
  findings.length === 0 ? "Make a draft finding" : "Make another draft finding";

/** Where a note stands in the framework. */
export interface Place {
  areaKey: string | null;
  criterionKey: string | null;
}

/** The place that a form's value means; null when it is none of these areas'. */
export function placeFrom(areas: readonly Area[], value: string): Place | null {
  if (value === "") return { areaKey: null, criterionKey: null };
  const [areaKey, criterionKey = null] = value.split("/");
  const area = areas.find(({ key }) => key === areaKey);
  if (!area) return null;
  const known = area.criteria.some(({ key }) => key === criterionKey);
  if (criterionKey !== null && !known) return null;
  return { areaKey: area.key, criterionKey };
}

/** The value by which a form knows a place. */
export function placeTo({ areaKey, criterionKey }: Place): string {
  if (!areaKey) return "";
  return criterionKey ? `${areaKey}/${criterionKey}` : areaKey;
}

/** What a note is of, in words: "Session 4 (Staff networks)". */
export function sourceWords(note: {
  source: string;
  sessionNumber: number | null;
  sessionTitle: string | null;
  evidenceNumber: number | null;
  evidenceTitle: string | null;
}): string {
  if (note.sessionNumber !== null) {
    return `Session ${note.sessionNumber} (${note.sessionTitle ?? ""})`;
  }
  if (note.evidenceNumber !== null) {
    return `Item ${note.evidenceNumber} (${note.evidenceTitle ?? ""})`;
  }
  return note.source in noteSources
    ? noteSources[note.source as NoteSourceKind]
    : note.source;
}

/** A stored note as its form has it. */
export function noteInputOf(note: Note): Omit<NoteInput, "anyway"> {
  return {
    source: note.source as NoteSourceKind,
    sessionId: note.sessionId ?? "",
    evidenceId: note.evidenceId ?? "",
    place: placeTo(note),
    judgement: note.judgement as Judgement,
    confidence: note.confidence as Confidence,
    text: note.text,
    version: note.version,
    once: note.id,
  };
}

/** A note by its first words, for the titles of its pages. */
export const noteName = (text: string) => `note “${excerpt(text, 60)}”`;
