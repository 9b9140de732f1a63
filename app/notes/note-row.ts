import type { Note } from "#db/queries/notes.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { findingName } from "../findings/finding.ts";
import { labelChosen } from "../forms/choices.ts";
import type { SelectOption } from "../forms/SelectField.tsx";
import type { Field } from "../forms/field.ts";
import {
  type Confidence,
  type Judgement,
  type Place,
  confidences,
  judgements,
  sourceWords,
} from "./note.ts";

/** A note as lists and pages show it. */
export interface NoteRow {
  id: string;
  text: string;
  source: string;
  /** Where it stands in the framework, in words. */
  place: string;
  judgement: Judgement;
  judgementTitle: string;
  confidenceTitle: string;
  author: string;
  own: boolean;
  at: string;
}

/** A stored note in words, for one reader. */
export function noteRow(
  note: Note,
  areas: readonly Area[],
  readerId: string,
): NoteRow {
  const judgement = note.judgement as Judgement;
  return {
    id: note.id,
    text: note.text,
    source: sourceWords(note),
    place: placeWords(areas, note),
    judgement,
    judgementTitle: judgements[judgement],
    confidenceTitle: confidences[note.confidence as Confidence],
    author: note.authorName,
    own: note.authorId === readerId,
    at: note.at,
  };
}

/** "2.1 Leadership", "Area 2: Leadership and partnership" or "No area yet". */
export function placeWords(areas: readonly Area[], place: Place): string {
  const area = areas.find(({ key }) => key === place.areaKey);
  if (!area) return place.areaKey ? "An area out of scope" : "No area yet";
  const criterion = area.criteria.find(({ key }) => key === place.criterionKey);
  return criterion
    ? `${criterion.number} ${criterion.title}`
    : `Area ${area.number}: ${area.shortTitle}`;
}

/** The choices of a place: each area as a whole, then its criteria. */
export function placeOptions(areas: readonly Area[]) {
  return areas.flatMap((area) => [
    {
      value: area.key,
      label: `Area ${area.number} as a whole`,
      group: `${area.number} ${area.shortTitle}`,
    },
    ...area.criteria.map(({ key, number, title }) => ({
      value: `${area.key}/${key}`,
      label: `${number} ${title}`,
      group: `${area.number} ${area.shortTitle}`,
    })),
  ]);
}

/** The place typed into a form, for when somebody put the note elsewhere. */
export function placeClash(field: Field, places: readonly SelectOption[]) {
  const yours = labelChosen(places, field) ?? "No area yet";
  return { label: "Area or criterion", yours };
}

/** A finding that cites a note, in words. */
export function findingWords(
  finding: {
    id: string;
    area_key: string;
    kind: string;
    number: number;
    status: string;
  },
  areas: readonly Area[],
) {
  const area = areas.find(({ key }) => key === finding.area_key);
  return {
    id: finding.id,
    title: findingName(finding, area),
    status: finding.status === "agreed" ? "agreed" : "draft",
  };
}
