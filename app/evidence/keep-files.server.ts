import { listUnusedHashes } from "#db/queries/evidence-files.ts";
import type { Context } from "../context.server.ts";
import type { Arrival } from "./store.server.ts";

/**
 * Runs work that keeps files together with the rows that speak of them: both,
 * or neither. When it fails, what was kept goes again, unless another item has
 * the same bytes.
 * @param work is handed what keeps the files, to be called as the last write
 *   of its transaction: what fails before it costs no byte, and what fails in
 *   it or after takes them back
 * @throws what `work` throws
 */
export async function keepingFiles<T>(
  app: Context,
  arrivals: readonly Arrival[],
  work: (keep: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let begun = false;
  const keep = async () => {
    begun = true;
    for (const arrival of arrivals) await arrival.keep();
  };
  try {
    return await work(keep);
  } catch (error) {
    // What cannot be removed now is of no row and harms nobody.
    if (begun) await takeBack(app, arrivals).catch(console.error);
    throw error;
  }
}

async function takeBack(
  { db, store }: Pick<Context, "db" | "store">,
  arrivals: readonly Arrival[],
) {
  const hashes = arrivals.map(({ sha256 }) => sha256);
  await db.transaction().execute(async (open) => {
    for (const sha256 of await listUnusedHashes(open, hashes)) {
      await store.remove(sha256);
    }
  });
}
