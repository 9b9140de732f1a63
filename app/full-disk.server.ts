import { isDatabaseFull } from "#db/errors.ts";

/** Whether something could not be written because a disk is full. */
export function isDiskFull(error: unknown): error is Error {
  if (isDatabaseFull(error)) return true;
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOSPC" || error.code === "EDQUOT";
}

/** What whoever runs the service is told at its start and in the terminal. */
export const makeRoom =
  "There is no room left on the disk. Make room there, then try again.";

/** A write that a page can do without: on a full disk it is left out. */
export async function ifRoom(write: Promise<void>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!isDiskFull(error)) throw error;
  });
}
