import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import { endRole } from "#app/people/end-role.server.ts";
import { invite } from "#app/people/invite.server.ts";
import { showPeople } from "#app/people/show-people.server.ts";
import { roleDoes } from "#app/people/role-words.ts";
import { loader as endPage } from "#app/routes/people.end.tsx";
import { loader as scopePage } from "#app/routes/scope.tsx";
import { ScopePage } from "#app/scope/ScopePage.tsx";
import { enter } from "#app/challenge/enter.server.ts";
import { listMembers } from "#db/queries/memberships.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { offer, sameCouncil } from "./an-invitation.ts";

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

test("a role of a challenge that is over ends too, and holds its holder no longer", async () => {
  const app = await testApp();
  const over = await aChallenge(app, { stage: "closed" });
  const next = await aChallenge(app);
  await sameCouncil(app, over.id, next.id);
  const { email } = over.people.councilContributor;
  const asked = () =>
    invite(app, next.by("challengeManager"), offer("peer", email));
  await expect(asked()).rejects.toMatchObject({
    problems: {
      email: expect.stringContaining("can end the role on its page"),
    },
  });
  const held = async (role: ChallengeRole) => {
    const members = await listMembers(app.db, over.id);
    return members.find((one) => one.role === role)?.id ?? "";
  };
  const lead = over.by("councilLead");
  await expect(endRole(app, lead, await held("peer"))).rejects.toThrow(
    Forbidden,
  );
  await endRole(app, lead, await held("councilContributor"));
  await asked();
  const manager = await held("challengeManager");
  await expect(
    endRole(app, over.by("challengeManager"), manager),
  ).rejects.toThrow(/reopen it and invite another one first/);
});

test("the last manager of a withdrawn challenge may go: the programme can take it up", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "withdrawn" });
  const members = await listMembers(app.db, id);
  const own = members.find((one) => one.role === "challengeManager")?.id ?? "";
  const to = await endRole(app, by("challengeManager"), own);
  expect(to).toBe("/");
});

test.each([
  ["findings", /a new invitation is needed/],
  ["closed", /it is reopened first/],
  ["withdrawn", /it is reopened first/],
] as const)("who goes is told how to come back (%s)", async (stage, words) => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage });
  const [member] = await listMembers(app.db, id);
  const membershipId = member?.id ?? "";
  const params = { challengeId: id, membershipId };
  const visitor = people.challengeManager;
  const { toComeBack } = await endPage(argsOf(app, { visitor, params }));
  expect(toComeBack).toMatch(words);
});

test("the people of a challenge that is over can be let go, not changed", async () => {
  const app = await testApp();
  for (const [stage, mayChange] of [
    ["findings", true],
    ["closed", false],
    ["withdrawn", false],
  ] as const) {
    const { id, people } = await aChallenge(app, { stage });
    const standing = await enter(app.db, people.councilLead, id);
    const { sides } = await showPeople(app, standing);
    for (const { side, members } of sides) {
      const mayEnd = side === "council";
      for (const member of members) {
        expect(member).toMatchObject({
          mayEnd,
          mayChange: mayEnd && mayChange,
        });
      }
    }
  }
});

test("email addresses and open invitations are for those they concern", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  await invite(app, by("challengeManager"), offer("peer"));
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

test("the scope page shows the same addresses as the people page", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  const read = async (role: ChallengeRole) => {
    const args = { visitor: people[role], params: { challengeId: id } };
    const scope = await scopePage(argsOf(app, args));
    const html = renderToStaticMarkup(createElement(ScopePage, scope));
    return { loaded: JSON.stringify(scope), html };
  };
  const peer = await read("peer");
  expect(peer.html).toContain(`mailto:${people.leadPeer.email}`);
  expect(peer.html).toContain(people.councilLead.name);
  expect(peer.loaded).not.toContain(people.councilLead.email);
  expect(peer.html.match(/mailto:/g)).toHaveLength(3);
  const viewer = await read("viewer");
  expect(viewer.loaded).toContain(people.councilLead.email);
  expect(viewer.loaded).not.toContain(people.leadPeer.email);
  const manager = await read("challengeManager");
  expect(manager.loaded).toContain(people.councilLead.email);
});

test("a viewer is not promised all that the council sees", () => {
  expect(roleDoes.viewer).toBe(
    "Reads what the council has sent and received, and writes nothing.",
  );
});
