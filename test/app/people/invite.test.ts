import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound } from "#app/errors.ts";
import { withdrawInvitation } from "#app/people/change-invitation.server.ts";
import { inviteSchema } from "#app/people/invitation.ts";
import { invite } from "#app/people/invite.server.ts";
import { listOpenInvitations } from "#db/queries/invitations.ts";
import { listMail } from "#db/queries/mail.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { offer, invitationIdOf, sameCouncil } from "./an-invitation.ts";

test.each([
  ["challengeManager", "peer", true],
  ["challengeManager", "councilLead", true],
  ["councilLead", "viewer", true],
  ["councilLead", "peer", false],
  ["leadPeer", "peer", false],
  ["councilContributor", "viewer", false],
] as const)("a %s inviting a %s: %s", async (role, wanted, allowed) => {
  const app = await testApp();
  const { by } = await aChallenge(app);
  const asked = invite(app, by(role), offer(wanted));
  if (allowed) expect(await asked).toContain("/people/invitations/");
  else await expect(asked).rejects.toThrow(Forbidden);
});

test("a stranger is told of no challenge, and foreign ids of no invitation", async () => {
  const app = await testApp();
  const one = await aChallenge(app);
  const two = await aChallenge(app);
  const who = await aPerson(app, "Otto");
  await expect(
    invite(app, { who, challengeId: one.id }, offer("peer")),
  ).rejects.toThrow(NotFound);
  const id = invitationIdOf(
    await invite(app, one.by("challengeManager"), offer("peer")),
  );
  await expect(
    withdrawInvitation(app, two.by("challengeManager"), id),
  ).rejects.toThrow(NotFound);
  await expect(
    withdrawInvitation(app, one.by("councilLead"), id),
  ).rejects.toThrow(Forbidden);
});

test("a form sent twice invites once; a role held or offered is refused", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  const manager = by("challengeManager");
  const form = { ...offer("peer"), once: "k1" };
  await Promise.all([invite(app, manager, form), invite(app, manager, form)]);
  expect(await listOpenInvitations(app.db, id, ["peer"])).toHaveLength(1);
  expect(await listMail(app.db, { limit: 9, offset: 0 })).toHaveLength(1);
  await expect(invite(app, manager, offer("peer"))).rejects.toMatchObject({
    problems: { email: expect.stringContaining("already invited as peer") },
  });
  await expect(
    invite(app, manager, offer("peer", people.peer.email)),
  ).rejects.toMatchObject({
    problems: { email: expect.stringContaining("already peer") },
  });
});

test.each([
  ["peer", "viewer"],
  ["sponsor", "leadPeer"],
] as const)(
  "a %s of one challenge is refused as %s of another of the same council",
  async (held, wanted) => {
    const app = await testApp();
    const one = await aChallenge(app);
    const two = await aChallenge(app);
    await sameCouncil(app, one.id, two.id);
    const { email } = one.people[held];
    const asked = invite(app, two.by("challengeManager"), offer(wanted, email));
    await expect(asked).rejects.toThrow(Invalid);
    await expect(asked).rejects.toThrow(/Conflict of interest/);
    const elsewhere = await aChallenge(app);
    const fine = offer(wanted, email);
    await invite(app, elsewhere.by("challengeManager"), fine);
  },
);

test("an address is not invited to both sides at once", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app);
  const manager = by("challengeManager");
  const id = invitationIdOf(await invite(app, manager, offer("peer")));
  await expect(invite(app, manager, offer("viewer"))).rejects.toMatchObject({
    problems: {
      email: expect.stringContaining("already invited in the peer team"),
    },
  });
  await withdrawInvitation(app, manager, id);
  await invite(app, manager, offer("viewer"));
});

test("the council lead cannot ask whom the peer team invites", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
  await invite(app, by("councilLead"), offer("viewer"));
});

test("an invitation that ran out stands in nobody’s way", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app);
  const manager = by("challengeManager");
  await invite(app, manager, offer("peer"));
  await app.db
    .updateTable("invitation")
    .set({ expires_at: "2026-01-01T00:00:00.000Z" })
    .execute();
  await invite(app, manager, offer("viewer"));
});

test("who left one side does not come back on the other while the challenge runs", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  const manager = by("challengeManager");
  const end = app.db
    .updateTable("membership")
    .set({ ended_at: app.now() })
    .where("challenge_id", "=", id)
    .where("person_id", "=", people.peer.id);
  await end.execute();
  const asked = offer("councilContributor", people.peer.email);
  await expect(invite(app, manager, asked)).rejects.toThrow(
    /has or had a role in the peer team/,
  );
  const next = await aChallenge(app);
  await sameCouncil(app, id, next.id);
  await app.db
    .updateTable("challenge")
    .set({ state: "closed" })
    .where("id", "=", id)
    .execute();
  await invite(app, next.by("challengeManager"), asked);
});

test("organisations are one on each line; each side is asked its own", () => {
  const form = { name: "N", email: "N@Example.org ", role: "peer" };
  const lines = { ...form, organisations: " Fire \n\n Police" };
  expect(inviteSchema.parse(lines)).toMatchObject({
    email: "n@example.org",
    organisations: ["Fire", "Police"],
  });
  expect(inviteSchema.safeParse(form).success).toBe(false);
  const contributor = { ...form, role: "councilContributor" };
  expect(inviteSchema.safeParse(contributor).success).toBe(false);
  expect(inviteSchema.safeParse({ ...form, role: "sponsor" }).success).toBe(
    true,
  );
  expect(
    inviteSchema.safeParse({ ...form, role: "programmeManager" }).success,
  ).toBe(false);
});
