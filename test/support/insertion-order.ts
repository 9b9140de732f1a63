import { transferNames } from "#db/queries/transfer-tables.ts";
import type { Tables } from "#db/schema.ts";

/** Every table, parents before children. */
export const insertionOrder: ReadonlyArray<keyof Tables> = [
  "person",
  "council",
  ...transferNames,
  "sign_in",
  "invitation",
  "password_reset",
  "mail",
  "receipt",
  "brought_file",
  "plan_ask_link",
  "plan_page",
];
