import { onPage } from "../../forms/picks.ts";

/** What was typed into a form, as the browser keeps it. */
export interface Draft {
  /** When it was kept, as ISO text. */
  at: string;
  /** The version the form was read at; null for a form that makes something. */
  version: string | null;
  /** Names and values; a ticked box or radio button is one pair. */
  fields: Array<[name: string, value: string]>;
  /** The names of those typed into; the others are as they were read. */
  touched: string[];
}

/** What the keys of drafts begin with: of all, of one person's, of a page's. */
export const keyUnder = (reader?: string, pathname?: string) =>
  `cf-keep ${[reader, pathname].map((part) => (part ? `${part} ` : "")).join("")}`;

/**
 * The key of a draft. What an address asks for says what a form is about, so
 * that nothing typed for one thing comes back for another; which page of a
 * list it shows does not.
 * @param byPath set where an address only asks for rows to look at
 */
export function keyOf(
  reader: string | undefined,
  address: URL,
  form: string,
  byPath = false,
) {
  const { pathname } = address;
  const first = new URL(onPage(address, 1), address);
  first.searchParams.delete("page");
  return `${keyUnder(reader, pathname)}${form}${byPath ? "" : first.search}`;
}

/** A form as the server drew it. */
export type Drawn = Pick<Draft, "version" | "fields">;

/** Those of some fields that were typed into. */
export const touchedOf = (
  { touched }: Pick<Draft, "touched">,
  fields: Draft["fields"],
) => fields.filter(([name]) => touched.includes(name));

/**
 * The ticks typed into a draft whose boxes are not drawn. Ticks that were only
 * read are left: they may be gone since.
 * @param boxes the names and values of the boxes that are drawn
 */
export const ticksElsewhere = (
  { fields, touched }: Pick<Draft, "fields" | "touched">,
  boxes: Draft["fields"],
) =>
  touchedOf({ touched }, fields).filter(([name, value]) => {
    const beside = boxes.filter((box) => box[0] === name);
    return beside.length > 0 && beside.every((box) => box[1] !== value);
  });

/**
 * What is to become of a kept draft when its form is opened again.
 * "gone": the server has it, or nothing was typed into a form that makes
 * something: its address may ask for another start now. "restore": put it
 * back. "offer": somebody saved meanwhile, so it is shown beside the form and
 * put back only when asked.
 */
export function verdictOn(
  draft: Draft,
  drawn: Drawn,
): "gone" | "restore" | "offer" {
  const [kept, there] = [draft.fields, drawn.fields].map((fields) =>
    textOf(touchedOf(draft, fields)),
  );
  if (kept === there) return "gone";
  const isNew = draft.version === null;
  if (isNew && typedSince(draft, drawn).length === 0) return "gone";
  return draft.version === drawn.version ? "restore" : "offer";
}

/** The fields whose text differs from what the server drew, for reading. */
export function typedSince(draft: Draft, drawn: Drawn): Draft["fields"] {
  return touchedOf(draft, draft.fields).filter(
    ([name, value]) =>
      value.trim() !== "" &&
      !drawn.fields.some(
        (pair) => pair[0] === name && plain(pair[1]) === plain(value),
      ),
  );
}

/** Whether everything in a draft is part of what is sent. */
export function isPartOf(draft: Draft, sent: Draft["fields"]): boolean {
  return typedSince(draft, { version: null, fields: sent }).length === 0;
}

/** A draft out of the browser's store; null when it holds something else. */
export function draftFrom(stored: string | null): Draft | null {
  if (!stored) return null;
  try {
    const { at, version, fields, touched } = JSON.parse(
      stored,
    ) as Partial<Draft>;
    const whole =
      typeof at === "string" &&
      (version === null || typeof version === "string") &&
      Array.isArray(fields) &&
      fields.every((pair) => Array.isArray(pair) && pair.length === 2) &&
      Array.isArray(touched);
    return whole ? { at, version, fields, touched } : null;
  } catch {
    return null;
  }
}

const textOf = (fields: Draft["fields"]) =>
  JSON.stringify(
    fields
      .map(([name, value]) => [name, plain(value)])
      .filter(([, value]) => value !== "")
      .sort(),
  );

// The server trims, and browsers send line ends their own way.
const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();
