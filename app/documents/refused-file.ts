import { Invalid, NotNow } from "../errors.ts";
import { isRefused } from "./guard/refused.ts";

/** Says at its field why a file that was brought is not read. @throws Invalid */
export function refusedFile(error: unknown): never {
  if (!isRefused(error)) throw error;
  throw new Invalid({ file: error.message }, 422);
}

/**
 * Says of what is kept of a file why it cannot be looked at: others are being
 * read, or its words are too many. @throws NotNow
 */
export function notNow(error: unknown): never {
  throw isRefused(error) ? new NotNow(error.message) : error;
}
