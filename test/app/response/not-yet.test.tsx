import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { sayNotYet } from "#app/response/not-yet.server.ts";
import { DeskPage } from "#app/response/DeskPage.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { ReadyPage } from "#app/response/ReadyPage.tsx";
import {
  action as markReady,
  loader as readyPage,
} from "#app/routes/response.ready.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { listMail } from "#db/queries/mail.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { drafted } from "./a-draft.ts";

async function atHand() {
  const room = await drafted(1);
  const { app, by, challenge, id } = room;
  await room.takeAll();
  const say = (role: ChallengeRole, reason: string) =>
    sayNotYet(app, by(role), { reason });
  const args = (role: ChallengeRole) =>
    argsOf(app, {
      visitor: challenge.people[role],
      params: { challengeId: id },
    });
  const page = async (role: ChallengeRole) => {
    const { desk: own } = await desk(args(role));
    return own ? renderToStaticMarkup(<DeskPage desk={own} />) : "";
  };
  const told = async (work: () => Promise<unknown>) => {
    await app.db.deleteFrom("mail").execute();
    await work();
    return listMail(app.db, { limit: 50, offset: 0 });
  };
  const happened = async (role: ChallengeRole) =>
    JSON.stringify(await history(args(role)));
  return { ...room, say, page, told, happened };
}

const neither = { responseReady: false, responseSignedOff: false };

test("the sponsor says “not yet” with a reason, which ends both and only the council reads", async () => {
  const { say, page, told, happened, facts, challenge, ...room } =
    await atHand();
  await room.signOff();
  expect(await page("sponsor")).toContain("/response/not-yet");
  expect(await page("councilContributor")).not.toContain("/response/not-yet");
  await expect(say("sponsor", "")).rejects.toThrow(Invalid);
  const letters = await told(() => say("sponsor", "CANARY the costs"));
  expect(letters).toMatchObject([
    { recipient: challenge.people.councilLead.email },
  ]);
  expect(JSON.stringify(letters)).not.toContain("CANARY");
  expect(await facts()).toMatchObject(neither);
  await expect(room.send()).rejects.toThrow(NotNow);
  for (const role of ["councilLead", "sponsor"] as const) {
    expect(await page(role)).toContain("CANARY the costs");
    expect(await page(role)).not.toContain("/response/not-yet");
    expect(await happened(role)).toContain("CANARY the costs");
  }
  for (const role of ["peer", "viewer"] as const) {
    expect(await happened(role)).not.toContain("CANARY");
    expect(await page(role)).not.toContain("CANARY");
  }
  await room.ready();
  expect(await facts()).toMatchObject({ ...neither, responseReady: true });
  expect(await page("councilLead")).not.toContain("CANARY");
  expect(await page("councilLead")).toContain("ready again since");
  await room.signOff();
  await room.send();
});

test("the council lead takes back an own word, and the sponsor is told", async () => {
  const { say, told, facts, challenge, page, ready } = await atHand();
  await expect(say("councilLead", "")).rejects.toThrow(NotNow);
  await ready();
  const letters = await told(() => say("councilLead", ""));
  expect(letters).toMatchObject([
    { recipient: challenge.people.sponsor.email },
  ]);
  expect(await facts()).toMatchObject(neither);
  expect(await page("sponsor")).toContain("said so");
  await expect(say("sponsor", "Late")).rejects.toThrow(NotNow);
});

test("who marks it as ready when another did so meanwhile is told why not", async () => {
  const { app, challenge, id, ready } = await atHand();
  await ready();
  const asked = (init?: RequestInit) =>
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: id },
      ...(init && { init }),
    });
  const body = new URLSearchParams({ seen: "before" });
  const refused = await markReady(asked({ method: "POST", body }));
  const { data } = refused as unknown as { data: Answered };
  const page = await readyPage(asked());
  const html = renderToStaticMarkup(<ReadyPage page={page} answered={data} />);
  expect(html).toContain("Something in the response was changed");
});

test("nobody else says “not yet”", async () => {
  const { say, ready, facts } = await atHand();
  await ready();
  await expect(say("councilContributor", "x")).rejects.toThrow(Forbidden);
  await expect(say("peer", "x")).rejects.toThrow(NotFound);
  expect(await facts()).toMatchObject({ responseReady: true });
});
