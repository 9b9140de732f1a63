import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { addFiles } from "#app/evidence/add-evidence.server.ts";
import { receiveFiles } from "#app/evidence/receive-files.server.ts";
import { named, statusOf } from "#app/answering.server.ts";
import { listEvidence } from "#db/queries/evidence.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { quietLog, smallDisk } from "#test/support/full-disk.ts";
import { filesIn, upload, words } from "./support.ts";

const boundary = "part";
const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="long.pdf"\r\n\r\n%PDF-1.7\n`;
const megabyte = Buffer.alloc(1024 * 1024, "x");

/** A server that takes uploads, and a way to send it a long one. */
async function serving(limitMegabytes: number, disk?: string) {
  const app = await testApp(undefined, disk ? { evidence: disk } : {});
  app.settings.uploadLimit = limitMegabytes * 1024 * 1024;
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  let over: () => void = () => {};
  const ended = new Promise<void>((resolve) => (over = resolve));
  const server = createServer((incoming, outgoing) => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": incoming.headers["content-type"] ?? "" },
      body: createReadableStreamFromReadable(incoming),
      duplex: "half",
    });
    receiveFiles(app, request, 1, ({ files }) =>
      addFiles(app, by("councilLead"), words(), files()),
    )
      .then(
        () => outgoing.writeHead(201).end(),
        (error: unknown) =>
          outgoing.writeHead(statusOf(named(error)) ?? 500).end(),
      )
      .finally(over);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const items = () =>
    listEvidence(app.db, {
      challengeId: id,
      sight: "all",
      limit: 9,
      offset: 0,
    });
  return { app, port, ended, items };
}

/** Sends so many megabytes; ends the form, or breaks the connection off. */
function send(port: number, megabytes: number, end: "whole" | "broken") {
  return new Promise<number>((resolve) => {
    const sending = httpRequest({
      port,
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    });
    sending.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on("error", () => resolve(0));
    sending.write(head);
    let left = megabytes;
    const more = () => {
      while (left-- > 0) {
        if (!sending.write(megabyte)) return sending.once("drain", more);
      }
      if (end === "broken") return setTimeout(() => sending.destroy(), 100);
      return sending.end(`\r\n--${boundary}--\r\n`);
    };
    more();
  });
}

test("200 MB stream to disk in flat memory", async () => {
  const { app, port, items } = await serving(201);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  expect(await send(port, 200, "whole")).toBe(201);
  clearInterval(watch);
  // Of a file that is held in memory as a whole it would be 200 at least.
  expect((peak - before) / megabyte.length).toBeLessThan(80);
  expect(await items()).toHaveLength(1);
  expect(await filesIn(app)).toHaveLength(1);
});

test("an upload that is broken off leaves nothing", async () => {
  const { app, port, ended, items } = await serving(200);
  expect(await send(port, 5, "broken")).toBe(0);
  await ended;
  expect(await filesIn(app)).toEqual([]);
  expect(await items()).toEqual([]);
});

test("a disk that is full in the middle of a file is told of, and leaves nothing", async (it) => {
  quietLog();
  const disk = smallDisk("size=1m");
  if (!disk) return it.skip("this user may not mount a small disk");
  const { app, port, items } = await serving(200, disk);
  expect(await send(port, 9, "whole")).toBe(507);
  expect(await filesIn(app)).toEqual([]);
  expect(await items()).toEqual([]);
}, 20_000);

test("a file over the limit is refused with 413 and leaves nothing", async () => {
  const { app, port, items } = await serving(2);
  expect(await send(port, 3, "whole")).toBe(413);
  expect(await filesIn(app)).toEqual([]);
  expect(await items()).toEqual([]);
});

const bytes = (...list: number[]) => new Uint8Array(list);
const compound = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);

test.each([
  // The first two letters are those of a bitmap.
  ["residents.csv", "BME residents,12\n"],
  ["plan.md", "# Plan\n\n- one\n"],
  ["minutes.doc", compound],
])("%s is taken", async (name, content) => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  expect(await upload(app, by("councilLead"), [{ name, content }])).not.toBe(
    "",
  );
});

test.each([
  ["page.html", "<!doctype html>", 415],
  ["logo.svg", "<svg/>", 415],
  ["all.zip", "PK\x03\x04", 415],
  ["page.txt", "\n<html><script>", 415],
  ["budget.pdf", compound, 415],
  ["budget.docx", "%PDF-1.7\n", 415],
  ["latin.csv", bytes(0xa3, 0x31, 0x30), 415],
  ["none", "words", 415],
  ["empty.pdf", "", 422],
])("%s is refused", async (name, content, status) => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  await expect(
    upload(app, by("councilLead"), [{ name, content }]),
  ).rejects.toMatchObject({
    status,
    problems: { files: expect.stringContaining(name) as string },
  });
  expect(await filesIn(app)).toEqual([]);
});
