import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";
import { sql } from "kysely";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, onTestFinished, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { loader as outboxPage } from "#app/routes/programme.outbox.tsx";
import { Letters } from "#app/programme/Letters.tsx";
import { outbox } from "#app/people/mail.server.ts";
import { insertMail, listMail, markMail, takeMail } from "#db/queries/mail.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const letter = { to: "ada@example.org", subject: "Findings", body: "Read it." };

/** A mail server; returns its port. */
async function serving(talk: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    talk(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Takes any letter, and keeps what it heard. */
function taking(heard: string[]) {
  return (socket: Socket) => {
    socket.write("220 here\r\n");
    socket.on("data", (chunk) => {
      const said = String(chunk);
      heard.push(said);
      if (said.startsWith("DATA")) socket.write("354 go on\r\n");
      else if (said.startsWith("QUIT")) socket.end("221 bye\r\n");
      else socket.write("250 fine\r\n");
    });
  };
}

const through = (app: Context, smtpUrl: string) =>
  outbox({ ...app, settings: { ...app.settings, smtpUrl } });

const kept = (app: Context) => listMail(app.db, { limit: 9, offset: 0 });

test("a letter goes out after the change it tells of, and is marked as sent", async () => {
  const app = await testApp();
  const heard: string[] = [];
  const port = await serving(taking(heard));
  const mail = through(app, `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  const send = await mail.keep(letter, app.db);
  await mail.settled();
  expect(heard).toEqual([]);
  send();
  await mail.settled();
  expect(heard.join("")).toContain("RCPT TO:<ada@example.org>");
  expect(heard.join("")).toContain("Read it.");
  expect(await kept(app)).toMatchObject([
    { recipient: letter.to, sent_at: expect.any(String), failure: null },
  ]);
});

test("nobody waits for a mail server that says nothing", async () => {
  const app = await testApp();
  const port = await serving(() => {});
  const mail = through(app, `smtp://127.0.0.1:${port}?greetingTimeout=300`);
  const began = performance.now();
  await mail.post(letter);
  await mail.post(letter);
  expect(performance.now() - began).toBeLessThan(250);
  expect(await kept(app)).toMatchObject([
    { sent_at: null, failure: null },
    { sent_at: null, failure: null },
  ]);
  await mail.settled();
  expect(await kept(app)).toMatchObject([
    { sent_at: null, failure: expect.stringMatching(/greeting/i) },
    { sent_at: null, failure: expect.stringMatching(/greeting/i) },
  ]);
});

test("a mail server that falls silent in the middle holds up nothing behind", async () => {
  const app = await testApp();
  const heard: string[] = [];
  let letters = 0;
  const take = taking(heard);
  const port = await serving((socket) => {
    letters += 1;
    if (letters > 1) take(socket);
    else socket.write("220 here\r\n");
  });
  const base = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  const mail = through(app, `${base}&socketTimeout=300`);
  await mail.post(letter);
  await mail.post({ ...letter, to: "bea@example.org" });
  await mail.settled();
  expect(heard.join("")).toContain("RCPT TO:<bea@example.org>");
  expect((await kept(app)).map(({ failure }) => failure)).toEqual([
    null,
    expect.stringMatching(/timeout/i),
  ]);
});

test("what was kept and never sent is sent once the service runs again", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const heard: string[] = [];
  const port = await serving(taking(heard));
  const at = (id: string, moment: string) =>
    insertMail(app.db, { ...letter, id, to: `${id}@example.org`, at: moment });
  await at("old", "2026-03-01T08:00:00.000Z");
  await at("refused", "2026-03-02T08:00:00.000Z");
  await markMail(app.db, "refused", { sentAt: null, failure: "No" });
  await at("gone", "2026-03-02T08:00:00.000Z");
  await markMail(app.db, "gone", {
    sentAt: "2026-03-02T08:00:01.000Z",
    failure: null,
  });
  await at("left", "2026-03-02T08:00:00.000Z");
  // Without a mail server they wait to be passed on by hand.
  await app.mail.takeUp();
  const mail = through(app, `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  await mail.takeUp();
  await mail.settled();
  expect(heard.join("").match(/RCPT TO:<\S+>/g)).toEqual([
    "RCPT TO:<left@example.org>",
  ]);
  expect(
    (await kept(app)).filter(({ sent_at }) => sent_at).map(({ id }) => id),
  ).toEqual(["gone", "left"]);
});

test("two processes that find the same letter send it once", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const heard: string[] = [];
  const port = await serving(taking(heard));
  const url = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  const [ending, next] = [through(app, url), through(app, url)];
  const send = await ending.keep(letter, app.db);
  send();
  await next.takeUp();
  await Promise.all([ending.settled(), next.settled()]);
  expect(heard.join("").match(/RCPT TO/g)).toHaveLength(1);
});

test("a letter whose sender ended in the middle is sent by another in time", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const heard: string[] = [];
  const port = await serving(taking(heard));
  await insertMail(app.db, { ...letter, id: "left", at: app.now() });
  await takeMail(app.db, "left", { at: app.now(), lapsed: "" });
  const later = (now: string) => {
    const settings = {
      ...app.settings,
      smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    };
    return outbox({ ...app, settings, now: () => now });
  };
  const soon = later("2026-03-02T09:09:00.000Z");
  await soon.takeUp();
  await soon.settled();
  expect(heard).toEqual([]);
  const then = later("2026-03-02T09:11:00.000Z");
  await then.takeUp();
  await then.settled();
  expect(heard.join("").match(/RCPT TO/g)).toHaveLength(1);
  expect(await kept(app)).toMatchObject([{ sent_at: expect.any(String) }]);
});

/** What a database that is away answers, on either engine; and back again. */
const away = ({ db }: Context) =>
  sql`alter table mail rename to mail_away`.execute(db);
const back = ({ db }: Context) =>
  sql`alter table mail_away rename to mail`.execute(db);

test("a letter that was sent and could not be marked is not sent again", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const heard: string[] = [];
  const take = taking(heard);
  // It is taken by then, and marked after the last word.
  const port = await serving(
    (socket) => void away(app).then(() => take(socket)),
  );
  let now = "2026-03-02T09:00:00.000Z";
  const smtpUrl = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  const settings = { ...app.settings, smtpUrl };
  const mail = outbox({ ...app, settings, now: () => now });
  await mail.post(letter);
  await mail.settled();
  await back(app);
  expect(await kept(app)).toMatchObject([{ sent_at: null }]);
  now = "2026-03-02T09:30:00.000Z";
  await mail.takeUp();
  await mail.settled();
  expect(heard.join("").match(/RCPT TO/g)).toHaveLength(1);
});

test("a letter that could not be taken is taken up by the same run", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const heard: string[] = [];
  const port = await serving(taking(heard));
  const mail = through(app, `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  const send = await mail.keep(letter, app.db);
  await away(app);
  send();
  await mail.settled();
  await back(app);
  expect(heard).toEqual([]);
  await mail.takeUp();
  await mail.settled();
  expect(heard.join("").match(/RCPT TO/g)).toHaveLength(1);
});

test("what was kept to be passed on by hand is not sent once there is a server", async () => {
  const app = await testApp();
  await app.mail.post(letter);
  const heard: string[] = [];
  const port = await serving(taking(heard));
  const smtpUrl = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  const mail = outbox({ ...app, settings: { ...app.settings, smtpUrl } });
  await mail.takeUp();
  await mail.settled();
  expect(heard).toEqual([]);
  expect(await kept(app)).toMatchObject([{ sent_at: null }]);
});

test("a change that is not kept leaves no letter", async () => {
  const app = await testApp();
  const failing = app.db.transaction().execute(async (db) => {
    await app.mail.keep(letter, db);
    throw new Error("Not kept");
  });
  await expect(failing).rejects.toThrow("Not kept");
  expect(await kept(app)).toEqual([]);
});

test("the outbox asks for a letter to be passed on wherever nobody sends it", async () => {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const visitor = await aPerson(app, "Ines Programme", true);
  const at = (id: string, moment: string) =>
    insertMail(app.db, { ...letter, id, at: moment });
  const shown = async (smtpUrl: string | null) => {
    const settings = { ...app.settings, smtpUrl };
    const there = argsOf({ ...app, settings }, { visitor });
    const { letters } = await outboxPage(there);
    return renderToStaticMarkup(createElement(Letters, { letters }));
  };
  await at("new", "2026-03-02T08:00:00.000Z");
  expect(await shown("smtp://127.0.0.1:1")).toContain("Not sent yet");
  expect(await shown(null)).toContain("Pass it on by hand");
  await app.db.deleteFrom("mail").execute();
  await at("old", "2026-03-01T08:00:00.000Z");
  expect(await shown("smtp://127.0.0.1:1")).toContain("Pass it on by hand");
  await markMail(app.db, "old", { sentAt: null, failure: "No" });
  expect(await shown(null)).not.toContain("Pass it on by hand");
});
