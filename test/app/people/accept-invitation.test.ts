import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import {
  joinAsNewcomer,
  joinByInvitation,
} from "#app/people/accept-invitation.server.ts";
import {
  resendInvitation,
  withdrawInvitation,
} from "#app/people/change-invitation.server.ts";
import { invite } from "#app/people/invite.server.ts";
import { showInvitation } from "#app/people/show-invitation.server.ts";
import { updateState } from "#db/queries/challenge-changes.ts";
import { countEvents } from "#db/queries/events.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import {
  offer,
  tokenOf,
  invitationIdOf,
  sameCouncil,
} from "./an-invitation.ts";

const newcomer = {
  name: "Nell Ashby",
  newPassword: "three random words",
  device: "Firefox on Linux",
};

/** The same app some days on. */
const later = (app: Context, days: number): Context => ({
  ...app,
  now: () => new Date(Date.parse(app.now()) + days * 86_400_000).toISOString(),
});

test("an invited newcomer gets an account, a role and a sign-in", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
  const token = await tokenOf(app);
  expect(await showInvitation(app, token, null)).toMatchObject({
    status: 200,
    guest: "newcomer",
    invitation: { role: "Peer", side: "in the peer team" },
  });
  const joined = await joinAsNewcomer(app, token, newcomer);
  expect(joined.address).toBe(`/challenges/${id}`);
  const members = await listMembers(app.db, id);
  expect(
    members.find(({ email }) => email === "nell@example.org"),
  ).toMatchObject({
    role: "peer",
    organisations: ["Fenwick Fire", "Fenwick Police"],
  });
  expect(await showInvitation(app, token, null)).toMatchObject({
    state: "accepted",
    status: 409,
  });
  const events = ["personInvited", "personJoined"];
  const both = { challengeId: id, audiences: ["both"] as const, events };
  expect(await countEvents(app.db, both)).toBe(2);
});

test("joining twice by the same form joins once", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
  const token = await tokenOf(app);
  const [one, two] = await Promise.all([
    joinAsNewcomer(app, token, newcomer),
    joinAsNewcomer(app, token, newcomer),
  ]);
  expect(one.who.id).toBe(two.who.id);
  const members = await listMembers(app.db, id);
  expect(members.filter(({ name }) => name === "Nell Ashby")).toHaveLength(1);
  const thief = { ...newcomer, newPassword: "somebody else's guess" };
  await expect(joinAsNewcomer(app, token, thief)).rejects.toThrow(NotNow);
  // Later it would be a way to sign in without a limit of attempts.
  const next = joinAsNewcomer(later(app, 0.1), token, newcomer);
  await expect(next).rejects.toThrow(NotNow);
});

test("who has an account must sign in, and only the invited one joins", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
  const { who } = await joinAsNewcomer(app, await tokenOf(app), newcomer);
  const second = await aChallenge(app);
  await invite(app, second.by("councilLead"), offer("viewer"));
  const token = await tokenOf(app);
  expect(await showInvitation(app, token, null)).toMatchObject({
    guest: "mustSignIn",
  });
  const other = await aPerson(app, "Otto");
  expect(await showInvitation(app, token, other)).toMatchObject({
    guest: "somebodyElse",
  });
  await expect(joinAsNewcomer(app, token, newcomer)).rejects.toThrow(Forbidden);
  await expect(joinByInvitation(app, token, other)).rejects.toThrow(Forbidden);
  const address = await joinByInvitation(app, token, who);
  expect(address).toBe(`/challenges/${second.id}`);
  expect(await joinByInvitation(app, token, who)).toBe(address);
  expect(address).not.toContain(id);
});

test("an old, a withdrawn, a replaced and an unknown link do not work", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app);
  const manager = by("challengeManager");
  const address = await invite(app, manager, offer("peer"));
  const first = await tokenOf(app);
  const after = later(app, 14.1);
  expect(await showInvitation(after, first, null)).toMatchObject({
    state: "expired",
    status: 410,
  });
  await expect(joinAsNewcomer(after, first, newcomer)).rejects.toThrow(NotNow);
  await resendInvitation(app, manager, invitationIdOf(address));
  await expect(showInvitation(app, first, null)).rejects.toThrow(NotFound);
  const second = await tokenOf(app);
  await withdrawInvitation(app, manager, invitationIdOf(address));
  expect(await showInvitation(app, second, null)).toMatchObject({
    state: "withdrawn",
    status: 410,
  });
  await expect(joinAsNewcomer(app, second, newcomer)).rejects.toThrow(NotNow);
  await expect(
    resendInvitation(app, manager, invitationIdOf(address)),
  ).rejects.toThrow(NotFound);
});

test("nobody joins a challenge that is over", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
  await updateState(app.db, { id, version: 1, state: "withdrawn" });
  const token = await tokenOf(app);
  expect(await showInvitation(app, token, null)).toMatchObject({ status: 409 });
  await expect(joinAsNewcomer(app, token, newcomer)).rejects.toThrow(NotNow);
  await expect(
    invite(app, by("challengeManager"), offer("viewer")),
  ).rejects.toThrow(NotNow);
});

test("two invitations to both sides: the second one is refused when accepted", async () => {
  const app = await testApp();
  const one = await aChallenge(app);
  const two = await aChallenge(app);
  await sameCouncil(app, one.id, two.id);
  await invite(app, one.by("challengeManager"), offer("peer"));
  const asPeer = await tokenOf(app);
  await invite(app, two.by("councilLead"), offer("viewer"));
  const asViewer = await tokenOf(app);
  const { who } = await joinAsNewcomer(app, asPeer, newcomer);
  const joining = joinByInvitation(app, asViewer, who);
  await expect(joining).rejects.toThrow(NotNow);
  await expect(joining).rejects.toThrow(/Conflict of interest/);
  const members = await listMembers(app.db, two.id);
  expect(members.some(({ personId }) => personId === who.id)).toBe(false);
});
