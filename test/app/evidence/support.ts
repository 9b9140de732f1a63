import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "#app/context.server.ts";
import type { Attempt } from "#app/challenge/change.server.ts";
import { addFiles, addReference } from "#app/evidence/add-evidence.server.ts";
import { type UploadInput, uploadSchema } from "#app/evidence/evidence.ts";
import { receiveFiles } from "#app/evidence/receive-files.server.ts";

/** A form with files, as a browser sends it. */
export function uploadOf(
  files: ReadonlyArray<{ name: string; content: BlobPart }>,
  fields: Record<string, string | readonly string[]> = {},
): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  for (const { name, content } of files) {
    form.append("files", new Blob([content]), name);
  }
  return new Request("http://localhost/upload", { method: "POST", body: form });
}

export const pdf = (text = "budget") => ({
  name: "budget.pdf",
  content: `%PDF-1.7\n${text}\n%%EOF`,
});

export const words = (input: Partial<UploadInput> = {}): UploadInput => ({
  ...uploadSchema.parse({ sensitivity: "open" }),
  ...input,
});

/** Uploads as the route does, and returns the id of the (last) item. */
export async function upload(
  app: Context,
  attempt: Attempt,
  files: Parameters<typeof uploadOf>[0],
  input: Partial<UploadInput> = {},
): Promise<string> {
  const address = await receiveFiles(app, uploadOf(files), 20, (received) =>
    addFiles(app, attempt, words(input), received.files()),
  );
  return address.split("/").at(-1) ?? "";
}

/** Every file in the evidence folder, kept or not. */
export async function filesIn(app: Context): Promise<string[]> {
  const folder = app.settings.evidenceDir;
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Adds web links called "Survey 1", "Survey 2" …; the first is evidence for
 * some criteria. Returns their ids.
 */
export async function links(
  app: Context,
  attempt: Attempt,
  many: number,
  criteria: readonly string[] = [],
): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= many; number += 1) {
    const address = await addReference(app, attempt, {
      kind: "link",
      url: `https://example.org/${number}`,
      title: `Survey ${number}`,
      description: "",
      dated: null,
      sensitivity: "open",
      criteria: number === 1 ? [...criteria] : [],
      once: undefined,
    });
    ids.push(address.split("/").at(-1) ?? "");
  }
  return ids;
}

/** The ids of what is linked to a criterion, by number, withdrawn or not. */
export async function linkedTo(
  { db }: Context,
  criterion: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("evidence_criterion")
    .innerJoin("evidence", "evidence.id", "evidence_criterion.evidence_id")
    .select("evidence.id")
    .where("criterion_key", "=", criterion)
    .orderBy("number")
    .execute();
  return rows.map(({ id }) => id);
}
