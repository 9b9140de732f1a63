import { expect, test } from "vitest";
import { NotFound, NotNow } from "#app/errors.ts";
import { bringBack } from "#app/challenge/bring-back.server.ts";
import { removeFinding } from "#app/findings/remove-finding.server.ts";
import { loader as finding } from "#app/routes/findings.finding.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { argsOf } from "#test/support/route.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { aFindingsRoom } from "./support.ts";

async function aRemoval() {
  const room = await aFindingsRoom();
  const { app, id, by, people } = room;
  const first = await room.add({ text: "First." });
  await room.add({ text: "Second." });
  const version = { version: 1, evenSo: undefined };
  await removeFinding(app, by("peer"), first, version);
  const args = (visitor: Visitor) =>
    argsOf(app, { visitor, params: { challengeId: id, findingId: first } });
  const ways = async (visitor: Visitor) =>
    (await history(args(visitor))).events.flatMap(({ back }) => back ?? []);
  const page = (visitor: Visitor) => finding(args(visitor));
  return { ...room, first, people, ways, page };
}

test("a removed finding comes back at the end of its list, and says so once", async () => {
  const { app, id, by, people, first, list, ways, page } = await aRemoval();
  const there = `/challenges/${id}/findings/${first}`;
  expect(await ways(people.leadPeer)).toEqual([`${there}/bring-back`]);
  await expect(page(people.leadPeer)).rejects.toMatchObject({
    data: { gone: { back: `${there}/bring-back` } },
  });
  for (const said of ["The finding is back", "It is there already"]) {
    const led = await bringBack(app, by("leadPeer"), "finding", first);
    expect(led).toEqual({ to: there, said });
  }
  const now = await list();
  expect(now.map(({ text }) => text)).toEqual(["Second.", "First."]);
  expect(now.map(({ number }) => Number(number))).toEqual([1, 2]);
  const told = await history(
    argsOf(app, { visitor: people.peer, params: { challengeId: id } }),
  );
  expect(told.events.map(({ what }) => what)).toEqual([
    "Finding brought back: First.",
    "Finding removed: First.",
    "Finding added: Second.",
    "Finding added: First.",
  ]);
  expect(await ways(people.leadPeer)).toEqual([]);
});

test("only who may write findings brings one back, while they are open", async () => {
  const { app, id, by, people, first, ways, page } = await aRemoval();
  const bring = (role: "peer" | "councilLead", finding: string) =>
    bringBack(app, by(role), "finding", finding);
  await expect(bring("councilLead", first)).rejects.toThrow(NotFound);
  expect(await ways(people.councilLead)).toEqual([]);
  await expect(bring("peer", "none")).rejects.toThrow(NotFound);
  await app.db
    .updateTable("challenge")
    .set({ state: "councilResponse" })
    .where("id", "=", id)
    .execute();
  expect(await ways(people.peer)).toEqual([]);
  await expect(page(people.peer)).rejects.toMatchObject({
    data: { gone: { back: null } },
  });
  await expect(bring("peer", first)).rejects.toThrow(NotNow);
});
