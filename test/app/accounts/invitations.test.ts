import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import {
  joinAsNewcomer,
  joinByInvitation,
} from "#app/people/accept-invitation.server.ts";
import {
  resendInvitation,
  withdrawInvitation,
} from "#app/people/change-invitation.server.ts";
import { endRole } from "#app/people/end-role.server.ts";
import { inviteSchema } from "#app/people/invitation.ts";
import { invite } from "#app/people/invite.server.ts";
import { showInvitation } from "#app/people/show-invitation.server.ts";
import { showPeople } from "#app/people/show-people.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { updateState } from "#db/queries/challenges.ts";
import { countEvents } from "#db/queries/events.ts";
import { listOpenInvitations } from "#db/queries/invitations.ts";
import { listMail } from "#db/queries/mail.ts";
import { listMembers } from "#db/queries/memberships.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

const to = (role: ChallengeRole, email = "nell@example.org") => ({
  role,
  name: "Nell Ashby",
  email,
  organisations: ["Fenwick Fire", "Fenwick Police"],
  department: "Housing",
  once: undefined,
});

const newcomer = {
  name: "Nell Ashby",
  newPassword: "three random words",
  device: "Firefox on Linux",
};

async function tokenOf(app: Context): Promise<string> {
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  return /invitations\/([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
}

const idOf = (address: string) =>
  new URL(address, "http://x").pathname.split("/").at(-1) ?? "";

/** The same app some days on. */
const later = (app: Context, days: number): Context => ({
  ...app,
  now: () => new Date(Date.parse(app.now()) + days * 86_400_000).toISOString(),
});

test("an invited newcomer gets an account, a role and a sign-in", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), to("peer"));
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
  expect(await countEvents(app.db, id, ["both"])).toBe(2);
});

test("joining twice by the same form joins once", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), to("peer"));
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
  await invite(app, by("challengeManager"), to("peer"));
  const { who } = await joinAsNewcomer(app, await tokenOf(app), newcomer);
  const second = await aChallenge(app);
  await invite(app, second.by("councilLead"), to("viewer"));
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
  const address = await invite(app, manager, to("peer"));
  const first = await tokenOf(app);
  const after = later(app, 14.1);
  expect(await showInvitation(after, first, null)).toMatchObject({
    state: "expired",
    status: 410,
  });
  await expect(joinAsNewcomer(after, first, newcomer)).rejects.toThrow(NotNow);
  await resendInvitation(app, manager, idOf(address));
  await expect(showInvitation(app, first, null)).rejects.toThrow(NotFound);
  const second = await tokenOf(app);
  await withdrawInvitation(app, manager, idOf(address));
  expect(await showInvitation(app, second, null)).toMatchObject({
    state: "withdrawn",
    status: 410,
  });
  await expect(joinAsNewcomer(app, second, newcomer)).rejects.toThrow(NotNow);
  await expect(resendInvitation(app, manager, idOf(address))).rejects.toThrow(
    NotFound,
  );
});

test("nobody joins a challenge that is over", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await invite(app, by("challengeManager"), to("peer"));
  await updateState(app.db, { id, version: 1, state: "withdrawn" });
  const token = await tokenOf(app);
  expect(await showInvitation(app, token, null)).toMatchObject({ status: 409 });
  await expect(joinAsNewcomer(app, token, newcomer)).rejects.toThrow(NotNow);
  await expect(
    invite(app, by("challengeManager"), to("viewer")),
  ).rejects.toThrow(NotNow);
});

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
  const asked = invite(app, by(role), to(wanted));
  if (allowed) expect(await asked).toContain("/people/invitations/");
  else await expect(asked).rejects.toThrow(Forbidden);
});

test("a stranger is told of no challenge, and foreign ids of no invitation", async () => {
  const app = await testApp();
  const one = await aChallenge(app);
  const two = await aChallenge(app);
  const who = await aPerson(app, "Otto");
  await expect(
    invite(app, { who, challengeId: one.id }, to("peer")),
  ).rejects.toThrow(NotFound);
  const id = idOf(await invite(app, one.by("challengeManager"), to("peer")));
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
  const form = { ...to("peer"), once: "k1" };
  await Promise.all([invite(app, manager, form), invite(app, manager, form)]);
  expect(await listOpenInvitations(app.db, id, ["peer"])).toHaveLength(1);
  expect(await listMail(app.db, { limit: 9, offset: 0 })).toHaveLength(1);
  await expect(invite(app, manager, to("peer"))).rejects.toMatchObject({
    problems: { email: expect.stringContaining("already invited as peer") },
  });
  await expect(
    invite(app, manager, to("peer", people.peer.email)),
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
    const asked = invite(app, two.by("challengeManager"), to(wanted, email));
    await expect(asked).rejects.toThrow(Invalid);
    await expect(asked).rejects.toThrow(/Conflict of interest/);
    const elsewhere = await aChallenge(app);
    const fine = to(wanted, email);
    await invite(app, elsewhere.by("challengeManager"), fine);
  },
);

test("two invitations to both sides: the second one is refused when accepted", async () => {
  const app = await testApp();
  const one = await aChallenge(app);
  const two = await aChallenge(app);
  await sameCouncil(app, one.id, two.id);
  await invite(app, one.by("challengeManager"), to("peer"));
  const asPeer = await tokenOf(app);
  await invite(app, two.by("councilLead"), to("viewer"));
  const asViewer = await tokenOf(app);
  const { who } = await joinAsNewcomer(app, asPeer, newcomer);
  const joining = joinByInvitation(app, asViewer, who);
  await expect(joining).rejects.toThrow(NotNow);
  await expect(joining).rejects.toThrow(/Conflict of interest/);
  const members = await listMembers(app.db, two.id);
  expect(members.some(({ personId }) => personId === who.id)).toBe(false);
});

test("a role ends; the last challenge manager's does not", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  const manager = by("challengeManager");
  const members = await listMembers(app.db, id);
  const held = (role: string) =>
    members.find((member) => member.role === role)?.id ?? "";
  await expect(endRole(app, manager, held("challengeManager"))).rejects.toThrow(
    NotNow,
  );
  await expect(endRole(app, by("councilLead"), held("peer"))).rejects.toThrow(
    Forbidden,
  );
  const other = await aChallenge(app);
  await expect(
    endRole(app, other.by("challengeManager"), held("peer")),
  ).rejects.toThrow(NotFound);
  await endRole(app, manager, held("peer"));
  await expect(enter(app.db, people.peer, id)).rejects.toThrow(NotFound);
  await expect(endRole(app, manager, held("peer"))).rejects.toThrow(NotFound);
});

test("email addresses and open invitations are for those they concern", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  await invite(app, by("challengeManager"), to("peer"));
  const seenBy = async (role: ChallengeRole) =>
    JSON.stringify(
      await showPeople(app, await enter(app.db, people[role], id)),
    );
  const viewer = await seenBy("viewer");
  expect(viewer).toContain(people.leadPeer.name);
  expect(viewer).not.toContain(people.leadPeer.email);
  expect(viewer).not.toContain("nell@example.org");
  expect(await seenBy("challengeManager")).toContain("nell@example.org");
  expect(await seenBy("councilLead")).not.toContain("nell@example.org");
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

async function sameCouncil(app: Context, one: string, two: string) {
  await app.db
    .updateTable("challenge")
    .set((eb) => ({
      council_id: eb
        .selectFrom("challenge as other")
        .select("other.council_id")
        .where("other.id", "=", one),
    }))
    .where("id", "=", two)
    .execute();
}
