import { deleteBroughtFiles } from "#db/queries/brought-files.ts";
import type { Context } from "../../context.server.ts";
import { daysBrought } from "./days-brought.ts";

/** Forgets files that nobody looks at any more: they can be brought again. */
export const forgetBrought = ({ db, now }: Pick<Context, "db" | "now">) =>
  deleteBroughtFiles(db, new Date(Date.parse(now()) - longest).toISOString());

const longest = daysBrought * 24 * 60 * 60 * 1000;
