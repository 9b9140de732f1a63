import type { Context } from "#app/context.server.ts";

/** A file in the evidence of a challenge, uploaded and not yet sent. */
export async function anItem(
  app: Context,
  challengeId: string,
  by: string,
  { number, sentAt = null }: { number: number; sentAt?: string | null },
): Promise<string> {
  const id = app.newId();
  const at = app.now();
  await app.db
    .insertInto("evidence")
    .values({
      id,
      challenge_id: challengeId,
      number,
      kind: "file",
      title: `Survey ${number}`,
      description: "",
      url: "",
      pointer: "",
      sensitivity: "open",
      created_by: by,
      created_at: at,
      sent_at: sentAt,
      version: 1,
      updated_at: at,
    })
    .execute();
  for (const version of [1, 2]) {
    await app.db
      .insertInto("evidence_file")
      .values({
        id: app.newId(),
        evidence_id: id,
        number: version,
        sha256: `${number}${version}`.padEnd(64, "0"),
        bytes: 1000 + version,
        media_type: "application/pdf",
        file_name: `survey-${number}-v${version}.pdf`,
        uploaded_by: by,
        uploaded_at: at,
      })
      .execute();
  }
  return id;
}
