import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { action as replaceFile } from "#app/routes/evidence.replace.tsx";
import { action as uploadFiles } from "#app/routes/evidence.upload.tsx";
import { importChallenge } from "#app/transfer/import-challenge.server.ts";
import { listEvidence } from "#db/queries/evidence.ts";
import { listFiles } from "#db/queries/evidence-files.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { evidenceText } from "#test/support/frozen.ts";
import { fillUp, quietLog, smallDisk } from "#test/support/full-disk.ts";
import { argsOf } from "#test/support/route.ts";
import { changed, countOf } from "../transfer/an-export.ts";
import { filesIn, pdf, upload, uploadOf } from "./support.ts";

const onPostgres = process.env["TEST_APP_ON"] === "postgres";
const noMount = "this user may not mount a small disk";

type Sent = ReturnType<typeof pdf>;
const other = { ...pdf("timetable"), name: "timetable.pdf" };
const large = { ...pdf("x".repeat(2 * 1024 * 1024)), name: "large.pdf" };

/** A council that sends files, as its browser does. */
async function aCouncil(app: Context) {
  quietLog();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const place = { challengeId: id, sight: "all" as const };
  const argsFor = (files: Sent[], evidenceId = "") => ({
    ...argsOf(app, {
      visitor: people.councilLead,
      params: { challengeId: id, evidenceId },
    }),
    request: uploadOf(files, { title: "Budget", sensitivity: "open" }),
  });
  return {
    id,
    by,
    send: (...files: Sent[]) => uploadFiles(argsFor(files)),
    replace: (item: string, file: Sent) => replaceFile(argsFor([file], item)),
    items: () => listEvidence(app.db, { ...place, limit: 9, offset: 0 }),
    versions: (evidenceId: string) =>
      listFiles(app.db, { ...place, evidenceId }),
  };
}

/** Stands in the way of the folder that a file would be kept in. */
async function block(app: Context, content: string) {
  quietLog();
  const sha256 = createHash("sha256").update(content).digest("hex");
  const { evidenceDir } = app.settings;
  await mkdir(evidenceDir, { recursive: true });
  const path = join(evidenceDir, sha256.slice(0, 2));
  await writeFile(path, "in the way");
  return path;
}

test("files for which there is no room leave nothing, and the form comes back", async ({
  skip,
}) => {
  const evidence = smallDisk("size=1m") ?? skip(noMount);
  const app = await testApp(undefined, { evidence });
  const { send, items } = await aCouncil(app);
  expect(await send(pdf(), large, other)).toMatchObject({
    init: { status: 507 },
    data: {
      form: {
        initialValue: { title: "Budget" },
        error: { "": [expect.stringContaining("There is no room left")] },
      },
    },
  });
  expect(await filesIn(app)).toEqual([]);
  expect(await items()).toEqual([]);
});

test.skipIf(onPostgres)(
  "files whose rows find no room go again, and can be sent later",
  async ({ skip }) => {
    const data = smallDisk("size=8m") ?? skip(noMount);
    const app = await testApp(undefined, { data });
    const { send, items } = await aCouncil(app);
    await sql`pragma wal_checkpoint(truncate)`.execute(app.db);
    const filler = fillUp(data);
    expect(await send(pdf(), other)).toMatchObject({ init: { status: 507 } });
    expect(await filesIn(app)).toEqual([]);
    expect(await items()).toEqual([]);
    rmSync(filler);
    await send(pdf(), other);
    expect(await filesIn(app)).toHaveLength(2);
    expect(await items()).toHaveLength(2);
  },
);

test("when the second of two files cannot be kept, the first goes again", async () => {
  const app = await testApp();
  const { send, items } = await aCouncil(app);
  const path = await block(app, other.content);
  await expect(send(pdf(), other)).rejects.toMatchObject({ code: "EEXIST" });
  expect(await filesIn(app)).toEqual([path]);
  expect(await items()).toEqual([]);
});

test("but not when another item has the same bytes", async () => {
  const app = await testApp();
  const { by, send, items } = await aCouncil(app);
  await upload(app, by("councilLead"), [pdf()]);
  const kept = await filesIn(app);
  const path = await block(app, other.content);
  await expect(send(pdf(), other)).rejects.toMatchObject({ code: "EEXIST" });
  expect((await filesIn(app)).toSorted()).toEqual([...kept, path].toSorted());
  expect(await items()).toHaveLength(1);
});

test("a newer version that cannot be kept leaves the one before", async () => {
  const app = await testApp();
  const { by, replace, versions } = await aCouncil(app);
  const item = await upload(app, by("councilLead"), [pdf()]);
  await block(app, other.content);
  await expect(replace(item, other)).rejects.toMatchObject({ code: "EEXIST" });
  expect(await versions(item)).toMatchObject([{ number: 1 }]);
});

test("an import whose evidence cannot be kept leaves nothing", async () => {
  const file = await changed(() => undefined);
  const app = await testApp();
  const path = await block(app, evidenceText);
  await expect(importChallenge(app, file)).rejects.toThrow("EEXIST");
  expect(await countOf(app, "challenge")).toBe(0);
  expect(await filesIn(app)).toEqual([path]);
});
