import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Invalid, NotFound } from "#app/errors.ts";
import { addCouncil } from "#app/programme/add-council.server.ts";
import { changeCouncil } from "#app/programme/change-council.server.ts";
import { action, loader } from "#app/routes/programme.councils.council.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { findChallenge } from "#db/queries/challenges.ts";
import { findCouncilSaved } from "#db/queries/councils.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const right = {
  name: "Aldermoor Borough Council",
  nation: "scotland" as const,
  version: 1,
};

/** A council with a challenge, and a programme manager. */
async function aCouncil(app: Context) {
  const { id: challengeId, people } = await aChallenge(app);
  const { councilId = "" } = (await findChallenge(app.db, challengeId)) ?? {};
  return { challengeId, people, id: councilId };
}

test("a council is corrected, and its challenges tell of it", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  const { id, challengeId, people } = await aCouncil(app);
  const before = await findCouncilSaved(app.db, id);
  await changeCouncil(app, pat, id, right);
  // Saved again as it is: there is nothing to tell.
  await changeCouncil(app, pat, id, { ...right, version: 2 });
  expect(await findCouncilSaved(app.db, id)).toMatchObject({
    name: right.name,
    nation: "scotland",
    version: 3,
    savedBy: "Pat",
  });
  expect((await findChallenge(app.db, challengeId))?.councilName).toBe(
    right.name,
  );
  const visitor = people.viewer;
  const shown = await history(
    argsOf(app, { visitor, params: { challengeId } }),
  );
  const told = shown.events.filter(({ what }) =>
    JSON.stringify(what).includes("Council corrected"),
  );
  expect(told).toMatchObject([
    {
      who: "Pat",
      note: `${before?.name} (England or Wales), became ${right.name} (Scotland).`,
    },
  ]);
});

test("a correction is refused over another's, to a name in use, to strangers", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  const { id, people } = await aCouncil(app);
  const other = await findCouncilSaved(app.db, (await aCouncil(app)).id);
  const name = other?.name.toUpperCase() ?? "";
  await expect(changeCouncil(app, pat, id, { ...right, name })).rejects.toThrow(
    Invalid,
  );
  await changeCouncil(app, pat, id, right);
  const late = {
    ...right,
    name: "Aldermoor",
    nation: "northern-ireland" as const,
  };
  await expect(changeCouncil(app, pat, id, late)).rejects.toMatchObject({
    theirs: {
      version: 2,
      savedBy: "Pat",
      values: { name: right.name, nation: "Scotland" },
    },
  });
  const capitals = { ...right, name: right.name.toUpperCase(), version: 2 };
  await changeCouncil(app, pat, id, capitals);
  await expect(changeCouncil(app, pat, "none", right)).rejects.toThrow(
    NotFound,
  );
  await expect(
    changeCouncil(app, people.challengeManager, id, right),
  ).rejects.toThrow(NotFound);
});

test("the page shows every fault of a correction at once", async () => {
  const app = await testApp();
  const visitor = await aPerson(app, "Pat", true);
  const { id } = await aCouncil(app);
  const other = await findCouncilSaved(app.db, (await aCouncil(app)).id);
  const params = { councilId: id };
  const read = await loader(argsOf(app, { visitor, params }));
  expect(read).toMatchObject({ nation: "england-and-wales", version: 1 });
  const body = new URLSearchParams({ name: other?.name ?? "", version: "1" });
  const init = { method: "POST", body };
  expect(await action(argsOf(app, { visitor, params, init }))).toMatchObject({
    data: {
      form: {
        error: {
          name: [`${other?.name} is already there`],
          nation: ["Choose a nation"],
        },
      },
    },
    init: { status: 422 },
  });
});

test("of two councils renamed at the same moment, or added, one gets the name", async () => {
  const app = await testApp();
  const pat = await aPerson(app, "Pat", true);
  const [one, other] = [await aCouncil(app), await aCouncil(app)];
  const refused = async (at: Array<Promise<unknown>>) => {
    const all = await Promise.allSettled(at);
    return all.flatMap((each) =>
      each.status === "rejected" ? [each.reason as unknown] : [],
    );
  };
  const taken = (name: string) => [
    expect.objectContaining({ problems: { name: `${name} is already there` } }),
  ];
  const renamed = [one, other].map(({ id }) =>
    changeCouncil(app, pat, id, right),
  );
  expect(await refused(renamed)).toEqual(taken(right.name));
  const added = { name: "Fenholt", nation: "scotland" as const };
  const twice = ["a", "b"].map((once) =>
    addCouncil(app, pat, { ...added, once }),
  );
  expect(await refused(twice)).toEqual(taken("Fenholt"));
});
