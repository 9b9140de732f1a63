import { type AppLoadContext, data } from "@remix-run/node";
import {
  Forbidden,
  Gone,
  Invalid,
  NoRoom,
  NotFound,
  NotNow,
  Stale,
  TakenDown,
} from "./errors.ts";
import { type Sent, sentIn } from "./forms/sent.server.ts";
import { isDiskFull } from "./full-disk.server.ts";
import type { GoneShown } from "./gone.ts";

/** Turns our errors into answers; the one place that knows status codes. */
export async function answering<T>(
  { context }: { context: AppLoadContext },
  handle: () => Promise<T>,
): Promise<T> {
  try {
    return await handle();
  } catch (thrown) {
    const error = named(thrown);
    const status = statusOf(error);
    if (!status || !(error instanceof Error)) throw error;
    const fields = await fieldsOf(context);
    const gone: GoneShown | null =
      error instanceof Gone
        ? { ...error.lost, once: context.app.newId(), fields }
        : null;
    throw data({ message: error.message, gone, fields }, { status });
  }
}

/** All that was typed into a form for which there is no page any more. */
async function fieldsOf({
  app,
  sent,
}: AppLoadContext): Promise<Sent["fields"]> {
  // Of a form that cannot be read, nothing can be shown.
  const form = await (sent &&
    sentIn(sent, app.settings.uploadLimit).catch(() => null));
  return form?.fields ?? [];
}

/** The status code of one of our errors; undefined for any other. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof NotFound) return 404;
  if (error instanceof Gone || error instanceof TakenDown) return 410;
  if (error instanceof Forbidden) return 403;
  if (error instanceof NotNow || error instanceof Stale) return 409;
  if (error instanceof Invalid) return error.status;
  if (error instanceof NoRoom) return 507;
  return undefined;
}

/**
 * A failure under our own name for it, where we have one: a full disk. Its
 * reader is told what to do, and the log is told for who can make room.
 */
export function named(error: unknown): unknown {
  if (!isDiskFull(error)) return error;
  console.error(`No room left on the disk: ${error.message}`);
  return new NoRoom();
}
