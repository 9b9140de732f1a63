import { expect, test } from "vitest";
import { Invalid, NotFound } from "#app/errors.ts";
import { addCouncil } from "#app/programme/add-council.server.ts";
import { addPerson } from "#app/programme/add-person.server.ts";
import { challengeSchema, sizeOf } from "#app/programme/challenge.ts";
import { policyRows } from "#app/programme/policy.ts";
import { startChallenge } from "#app/programme/start-challenge.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import {
  countCouncils,
  findCouncilByName,
  listCouncils,
} from "#db/queries/councils.ts";
import { listOpenInvitations } from "#db/queries/invitations.ts";
import { listMail } from "#db/queries/mail.ts";
import { findAccountByEmail } from "#db/queries/people.ts";
import { countChallenges } from "#db/queries/programme.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import { roles } from "#workflows/people.ts";
import { mayCause, mayEdit } from "#workflows/permissions.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

const council = {
  name: "Aldermoor",
  nation: "scotland" as const,
  once: undefined,
};

const challenge = (councilId: string, more: object = {}) =>
  challengeSchema.parse({
    councilId,
    title: "Equality peer challenge 2026",
    frameworkKey: "eflg-2009",
    mode: "award",
    levelSought: "achieving",
    areasInScope: ["leadership"],
    ...more,
  });

test("a council is added once, whatever its capitals and presses", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  const form = { ...council, once: "k" };
  const asked = () => addCouncil(app, pat, form);
  expect(await Promise.all([asked(), asked()])).toEqual([
    "/programme/councils",
    "/programme/councils",
  ]);
  expect(await countCouncils(app.db)).toBe(1);
  // An equal key of another person is another key: this form is looked at.
  await expect(
    addCouncil(app, await aPerson(app, "Quin", true), form),
  ).rejects.toThrow(Invalid);
  await expect(
    addCouncil(app, pat, { ...council, name: "ALDERMOOR" }),
  ).rejects.toThrow(Invalid);
  expect(await listCouncils(app.db, { limit: 9, offset: 0 })).toMatchObject([
    { name: "Aldermoor", challenges: 0 },
  ]);
});

test("only programme managers act for the programme", async () => {
  const app = await testApp();
  const { people } = await aChallenge(app);
  const manager = people.challengeManager;
  await expect(addCouncil(app, manager, council)).rejects.toThrow(NotFound);
  await expect(startChallenge(app, manager, challenge("x"))).rejects.toThrow(
    NotFound,
  );
  const person = { name: "N", email: "n@x.test", isProgrammeManager: true };
  await expect(addPerson(app, manager, person)).rejects.toThrow(NotFound);
});

test("a challenge starts in scoping and its manager is invited", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  await addCouncil(app, pat, council);
  const { id: councilId = "" } =
    (await findCouncilByName(app.db, "aldermoor")) ?? {};
  const first = await startChallenge(app, pat, challenge(councilId));
  const second = await startChallenge(
    app,
    pat,
    challenge(councilId, {
      mode: "bespoke",
      managerEmail: "Mara@Example.org",
      managerOrganisation: "LGA",
    }),
  );
  const id = second.split("/").at(-1) ?? "";
  expect(await findChallenge(app.db, id)).toMatchObject({
    state: "scoping",
    levelSought: null,
    previousChallengeId: first.split("/").at(-1),
  });
  expect(
    await listOpenInvitations(app.db, id, ["challengeManager"]),
  ).toMatchObject([{ email: "mara@example.org", organisations: ["LGA"] }]);
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  expect(letter?.body).toContain("/invitations/");
});

test("a manager with a conflict of interest leaves no challenge behind", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  const { id, people } = await aChallenge(app);
  const { councilId = "" } = (await findChallenge(app.db, id)) ?? {};
  const asked = challenge(councilId, { managerEmail: people.sponsor.email });
  const before = await countChallenges(app.db);
  await expect(startChallenge(app, pat, asked)).rejects.toMatchObject({
    problems: { managerEmail: expect.stringContaining("Conflict of interest") },
  });
  expect(await countChallenges(app.db)).toBe(before);
});

test.each([
  [{ mode: "award", levelSought: "" }, "levelSought"],
  [{ levelSought: "perfect" }, "levelSought"],
  [{ areasInScope: [] }, "areasInScope"],
  [{ areasInScope: ["no-such-area"] }, "areasInScope"],
  [{ frameworkKey: "eflg-1066" }, "frameworkKey"],
  [{ managerEmail: "nobody" }, "managerEmail"],
  [{ managerName: "Mara Quill" }, "managerEmail"],
  [{ managerOrganisation: "LGA" }, "managerEmail"],
  [{ title: " " }, "title"],
])("a challenge with %j is refused at %s", (wrong, field) => {
  const read = challengeSchema.safeParse({ ...challenge("c"), ...wrong });
  expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
});

test("an account is added with a link, and promoted only once", async () => {
  const app = await testApp();
  const ada = { name: "Ada", email: "ada@x.test", isProgrammeManager: false };
  expect(await addPerson(app, "system", ada)).toMatch(/^\/reset-password\//);
  await expect(addPerson(app, "system", ada)).rejects.toThrow(Invalid);
  const promoted = { ...ada, isProgrammeManager: true };
  await addPerson(app, "system", promoted);
  expect(await findAccountByEmail(app.db, "ada@x.test")).toMatchObject({
    isProgrammeManager: true,
  });
  await expect(addPerson(app, "system", promoted)).rejects.toThrow(Invalid);
});

test("the printed policy is the policy", () => {
  const rows = policyRows();
  const evidence = rows.filter(({ stage }) => stage === "evidence");
  const note = evidence.find(
    ({ action }) => action === "Write interview notes",
  );
  expect(note?.roles).toEqual(
    roles.filter((role) => mayEdit("notes", "evidence", [role])),
  );
  const close = evidence.find(({ action }) => action === "Start interviews");
  expect(close?.roles).toEqual(
    roles.filter((role) => mayCause("closeEvidence", "evidence", [role])),
  );
  expect(rows.every(({ roles: allowed }) => allowed.length > 0)).toBe(true);
});

test("a framework's own word for its areas is said where it is chosen", () => {
  expect(sizeOf(frameworkOf("eflg-2009"))).toBe("5 areas");
  expect(sizeOf(frameworkOf("eflg-2021"))).toBe(
    "4 areas, which it calls themes",
  );
});
