import { Invalid } from "../errors.ts";
import { isRefused } from "./guard/refused.ts";

/** Says at its field why a file that was brought is not read. @throws Invalid */
export function refusedFile(error: unknown): never {
  if (!isRefused(error)) throw error;
  throw new Invalid({ file: error.message }, 422);
}
