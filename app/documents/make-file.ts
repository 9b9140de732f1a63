import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import { isRefused } from "./guard/refused.ts";
import type { Jobs } from "./jobs.ts";

type Makes =
  | "writeWord"
  | "typeset"
  | "writeSpreadsheet"
  | "writeWordList"
  | "writePlanWord"
  | "writePlanSpreadsheet"
  | "writePlanCsv"
  | "writePlanPdf"
  | "writePlanPage"
  | "writePack";

/**
 * Makes a file apart from the thread that serves people.
 * @throws NotNow while too many files are waited for, and for one too large
 */
export async function made<Job extends Makes>(
  { documents }: Pick<Context, "documents">,
  job: Job,
  input: Jobs[Job]["input"],
): Promise<Uint8Array> {
  try {
    return await documents.run(job, input);
  } catch (error) {
    if (!isRefused(error)) throw error;
    throw new NotNow(
      error.refusal === "busy"
        ? "Too many files are being made just now. Try again in a minute."
        : "This file takes longer to make, or more room, than there is. Make it of less, or tell whoever runs this service.",
    );
  }
}
