import { expect, test } from "vitest";
import { say } from "#app/comments/say.server.ts";
import { Invalid } from "#app/errors.ts";
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
  return { app, id, by, people, area, other, finding, about, read };
}

test("what is chosen is named, and nothing means the area as a whole", async () => {
  const { finding, about } = await anArea();
  expect(await about(`finding:${finding}`)).toMatch(/^Strength 1: /);
  expect(await about("")).toBeUndefined();
});

test("what is not in the area, or not any more, is refused", async () => {
  const { app, by, id, other, people, finding, about } = await anArea();
  const elsewhere = await aFinding(
    app,
    id,
    other?.key ?? "",
    people.leadPeer.id,
  );
  const [item] = await links(app, by("councilLead"), 1);
  const strange = [
    `finding:${elsewhere}`,
    // On the register, but evidence for nothing in this area.
    `evidence:${item}`,
    `criterion:${finding}`,
    "finding",
    "Strength 1",
  ];
  for (const one of strange) {
    await expect(about(one)).rejects.toMatchObject({
      problems: { about: expect.stringMatching(/choose again/) },
    });
  }
  await app.db
    .updateTable("finding")
    .set({ removed_at: app.now() })
    .where("id", "=", finding)
    .execute();
  await expect(about(`finding:${finding}`)).rejects.toThrow(Invalid);
});

test("findings are offered before evidence, the newest item first", async () => {
  const { app, by, area, read } = await anArea();
  const [criterion] = area?.criteria ?? [];
  for (const time of [1, 2]) {
    await links(app, by("councilLead"), time, [criterion?.key ?? ""]);
  }
  await app.db.updateTable("evidence").set({ sent_at: app.now() }).execute();
  const names = ((await read()).subjects ?? []).map(({ label }) => label);
  expect(names.at(0)).toBe("Criterion 2.1");
  expect(names.slice(-3)).toEqual(["Strength 1", "Item 2", "Item 1"]);
});
