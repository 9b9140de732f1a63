import { isSecret } from "./fields.ts";
import { readPastFiles } from "./multipart.server.ts";
import { readForm } from "./read-form.server.ts";

/** A form as it was sent, to be shown or sent once more; without secrets. */
export interface Sent {
  fields: Array<[string, string]>;
  /** Files were sent too; a browser cannot be handed those back. */
  files: boolean;
}

const plain = "application/x-www-form-urlencoded";

/** What a request sends, whichever form it is of. */
export async function sentIn(request: Request, most: number): Promise<Sent> {
  const type = request.headers.get("content-type") ?? "";
  const files = type.startsWith("multipart/");
  const form = files
    ? await readPastFiles(request, most)
    : type.startsWith(plain)
      ? await readForm(request)
      : new FormData();
  const fields = [...form].flatMap(([name, value]): Sent["fields"] =>
    typeof value === "string" && !isSecret(name) ? [[name, value]] : [],
  );
  return { fields, files };
}

/**
 * A copy of a form that is sent, to be read where the form itself cannot be
 * drawn again. Null where a page is asked for, and for a form with files.
 */
export function copyOf(request: Request): Request | null {
  const type = request.headers.get("content-type") ?? "";
  return type.startsWith(plain) ? request.clone() : null;
}
