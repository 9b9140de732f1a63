import { z } from "zod";
import { line } from "../forms/fields.ts";

export const shortestPassword = 12;

/** A sign-in ends this many days after it began, used or not. */
export const daysSignedIn = 14;

/** An email address, in lower case as accounts are kept. */
export const email = z
  .string({ error: "Enter an email address" })
  .trim()
  .toLowerCase()
  .max(254, "Use 254 characters or fewer")
  .pipe(
    z.email({
      error:
        "Enter an email address in the right format, like name@example.org",
    }),
  );

/** A person's name. */
export const name = line("Enter your name", 100);

/** A password as it is checked: whatever was typed. */
export const password = z
  .string({ error: "Enter your password" })
  .max(500, "Use 500 characters or fewer");

/**
 * A password as it is chosen: long, and of more than a few different
 * characters; no rule on kinds of characters (NCSC: three random words).
 */
export const newPassword = z
  .string({ error: "Choose a password" })
  .min(
    shortestPassword,
    `Use ${shortestPassword} characters or more, such as three random words`,
  )
  .max(500, "Use 500 characters or fewer")
  .refine((text) => new Set(text).size > 4, {
    error: "Use more different characters: this one is easy to guess",
  });
