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
  const about = async (what: string) => {
    const place = { areaKey: area?.key ?? "", voice: "team" as const };
    const words = { audience: "side" as const, text: "So it is" };
    await say(app, by("peer"), place, {
      ...words,
      about: what,
      once: undefined,
    });
    const params = { challengeId: id, area: place.areaKey };
    const visitor = people.peer;
    const page = await conversation(argsOf(app, { visitor, params }));
    return page.conversation.entries[0]?.about?.label;
  };
  return { app, by, area, other, finding, about };
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
