import type { Change } from "../challenge/change.server.ts";
import { Invalid } from "../errors.ts";
import { dayInLondon } from "../ui/dates.ts";

/**
 * What is asked for today cannot have been due before.
 * @throws Invalid
 */
export function refusePast({ at }: Pick<Change, "at">, due: string | null) {
  if (due !== null && due < dayInLondon(at)) {
    throw new Invalid({ due: "Enter today or a later day" });
  }
}
