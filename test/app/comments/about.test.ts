import { expect, test } from "vitest";
import { say } from "#app/comments/say.server.ts";
import { loader as conversation } from "#app/routes/area.comments.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aFinding } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { links } from "../evidence/support.ts";

async function anArea() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "evidence" });
  const { id, by, people, framework } = challenge;
  const [, area, other] = framework.areas;
  const finding = await aFinding(app, id, area?.key ?? "", people.leadPeer.id);
  const read = async () => {
    const params = { challengeId: id, area: area?.key ?? "" };
    const visitor = people.peer;
    return (await conversation(argsOf(app, { visitor, params }))).conversation;
  };
  const about = async (what: string) => {
    const place = { areaKey: area?.key ?? "", voice: "team" as const };
    const words = { audience: "side" as const, text: "So it is" };
    await say(app, by("peer"), place, {
      ...words,
      about: what,
      once: undefined,
    });
    return (await read()).entries[0]?.about?.label;
  };
  return { app, by, area, other, finding, about, read };
}

const refused = (said: RegExp) => ({
  problems: { about: expect.stringMatching(said) },
});

test("a finding of another area is never taken for this area’s", async () => {
  const { area, other, about } = await anArea();
  await expect(
    about(`Strength 1 of area ${other?.number ?? 0}`),
  ).rejects.toMatchObject(refused(/^That is of area 3: /));
  expect(await about(`Strength 1 of area ${area?.number ?? 0}`)).toMatch(
    /^Strength 1: /,
  );
});

test("a name whose words are no longer there is refused", async () => {
  const { app, finding, about } = await anArea();
  const label = (await about("Strength 1")) ?? "";
  expect(await about(label)).toBe(label);
  await app.db
    .updateTable("finding")
    .set({ text: "Translators come at an hour’s notice." })
    .where("id", "=", finding)
    .execute();
  await expect(about(label)).rejects.toMatchObject(
    refused(/^Strength 1 says something else now: choose again$/),
  );
});

test("an item that is not linked to the area is said to be just that", async () => {
  const { app, by, about } = await anArea();
  await links(app, by("councilLead"), 1);
  await app.db.updateTable("evidence").set({ sent_at: app.now() }).execute();
  await expect(about("item 1")).rejects.toMatchObject(
    refused(/^Item 1 is not linked to a criterion of this area/),
  );
  await expect(about("Criterion 9")).rejects.toMatchObject(
    refused(/such as “Criterion 2\.1”/),
  );
});

test("findings are suggested before evidence, the newest item first", async () => {
  const { app, by, area, read } = await anArea();
  const [criterion] = area?.criteria ?? [];
  for (const time of [1, 2]) {
    await links(app, by("councilLead"), time, [criterion?.key ?? ""]);
  }
  await app.db.updateTable("evidence").set({ sent_at: app.now() }).execute();
  const subjects = (await read()).subjects ?? [];
  const names = subjects.map(({ name }) => name);
  expect(names.at(0)).toBe("The area as a whole");
  expect(names.at(1)).toBe("Criterion 2.1");
  expect(names.slice(-3)).toEqual(["Strength 1", "Item 2", "Item 1"]);
});
