import { z } from "zod";

/** Whether a field's value is never sent back to the browser. */
export const isSecret = (name: string) => /password/i.test(name);

/** The version a form was read at. */
export const version = z.coerce.number().int().min(0);

/** The key that makes a form sent twice do its work once. */
export const once = z.string().max(64).optional();

/** A sign-off of what was on the page when it was read. */
export const signOffSchema = z.object({
  seen: z.string().max(100).default(""),
  once,
});
export type SignOffInput = z.input<typeof signOffSchema>;

/**
 * Breaks and other unseen signs become a space, and signs that turn the
 * direction of text go: a line ends up in letters and lists.
 */
const asOneLine = (value: string) =>
  value
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** A line that must be filled in. */
export const line = (missing: string, longest = 200) =>
  z
    .string({ error: missing })
    .overwrite(asOneLine)
    .trim()
    .min(1, missing)
    .max(longest, `Use ${longest} characters or fewer`);

/** A line that may stay empty. */
export const optionalLine = (longest = 200) =>
  z
    .string()
    .overwrite(asOneLine)
    .trim()
    .max(longest, `Use ${longest} characters or fewer`)
    .default("");

/**
 * As `optionalLine`, for words that may have come out of a file: what stands
 * already is taken as it is, however long, and lines are never joined.
 */
export const optionalWords = (longest: number, stands: string) => {
  const isKept = (value: string) => value.trim() === stands.trim();
  return z
    .string()
    .overwrite((value) =>
      isKept(value)
        ? stands
        : value.split("\n").map(asOneLine).join("\n").trim(),
    )
    .refine((value) => isKept(value) || value.length <= longest, {
      error: `Use ${longest} characters or fewer`,
    })
    .default("");
};

const longestText = 100_000;
const tooLong = "Use 100,000 characters or fewer";

/** A table begins with a tab where its first cell is empty. */
const opensTable = /^\t.*(\t|\n.*\S\t)/;

/** Without what is empty around it, but for an empty first cell of a table. */
function trimmed(value: string): string {
  const lines = value.trimEnd().replace(/^(?:\s*\n)?[^\S\t]*/, "");
  return opensTable.test(lines) ? lines : lines.trimStart();
}

/** A text of any useful length that must be filled in. */
export const text = (missing: string) =>
  z
    .string({ error: missing })
    .overwrite(trimmed)
    .min(1, missing)
    .max(longestText, tooLong);

/** A text that may stay empty. */
export const optionalText = z
  .string()
  .overwrite(trimmed)
  .max(longestText, tooLong)
  .default("");

/** Slips of the finger end up in other centuries; what is no day is told so. */
const realDay = z.iso
  .date({ error: "Enter a real date, such as 12 March 2026" })
  .refine((day) => !/^\d{4}-/.test(day) || /^(19|20)/.test(day), {
    error: "Enter a date between 1900 and 2099",
  });

/** A day, or null when it is left empty. */
export const optionalDay = realDay.optional().transform((day) => day ?? null);

/** A day that must be given. */
export const day = (missing: string) =>
  z.string({ error: missing }).pipe(realDay);

/** "https://www.gov.uk@example.org" leads elsewhere than it looks. */
const namesSomebody = (address: string) => {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
};

/** A web address that must be given, as it travels. */
export const webAddress = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .max(2000, "Use 2,000 characters or fewer")
    .pipe(
      z.url({
        protocol: /^https?$/,
        error: "Enter a web address that begins with https:// or http://",
      }),
    )
    .refine((address) => !namesSomebody(address), {
      error: "Enter the web address without a name or password in it",
    })
    // A header cannot carry every letter that people type.
    .transform((address) => new URL(address).href);

/** A web address that may be left out: "" then. */
export const optionalWebAddress = z
  .preprocess((typed) => typed || undefined, webAddress("").optional())
  .transform((address) => address ?? "");

/** The keys of choices with their words, for z.enum. */
export const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as Array<keyof T & string>;

/** Several ticked boxes; none is an empty list. */
export const ticked = z.array(z.string().max(100)).default([]);

/**
 * For a rule on several fields: it is asked as soon as these are good, so that
 * one press of the button shows every fault of the form.
 */
export const whenGood =
  (...names: readonly string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(({ path }) => names.includes(String(path?.[0])));
