import { Invalid } from "../errors.ts";

/** Far more than the longest honest form: texts of 100,000 characters. */
const mostBytes = 4 * 1024 * 1024;
const mostFields = 3000;

/**
 * Reads a plain form. NUL cannot be kept by every database: it is dropped, and
 * so are fields that no form of ours has.
 * @throws Invalid when it is too large, or not a form at all
 */
export async function readForm(request: Request): Promise<FormData> {
  const fields = [...(await formOf(request))];
  if (fields.length > mostFields) {
    throw new Invalid({ "": "This form has too many fields." }, 413);
  }
  const form = new FormData();
  for (const [name, value] of fields) {
    if (!isOwnName(name)) continue;
    if (typeof value === "string") form.append(name, cleaned(value));
    else form.append(name, value);
  }
  return form;
}

/** A field's text as it is kept: without NUL, and with one kind of line end. */
export const cleaned = (value: string) =>
  value.replaceAll("\0", "").replaceAll("\r\n", "\n");

/**
 * Whether a form of ours could have a field of this name. A name such as
 * "a[1000000]" would become a list of that length.
 */
export const isOwnName = (name: string) =>
  name.length <= 100 && !/\[\d{4,}\]/.test(name) && depthOf(name) <= 5;

const depthOf = (name: string) => name.split(/[.[]/).length;

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  const body = new Blob(await partsOf(request));
  try {
    const headers = { "content-type": type };
    return await new Response(body, { headers }).formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Invalid({ "": "This form was broken off, or is none." }, 415);
  }
}

/** The body as it comes, and no further than it may go. */
async function partsOf({ body }: Request) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return parts;
    size += next.value.length;
    if (size > mostBytes) {
      throw new Invalid({ "": "This form is too large to be read." }, 413);
    }
    parts.push(next.value);
  }
}
