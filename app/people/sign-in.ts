import { z } from "zod";
import { kept } from "./kept.ts";
import { localPath } from "./local-path.ts";
import { email, password } from "./person.ts";

export const signInSchema = z.object({
  email,
  password,
  /** Where the person was going. */
  next: z
    .string()
    .optional()
    .transform((path) => localPath(path) ?? "/"),
  kept,
});
