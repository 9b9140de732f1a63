import { expect, test } from "vitest";
import { Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { orderRecommendations } from "#app/recommendations/order-recommendations.server.ts";
import { removeRecommendation } from "#app/recommendations/remove-recommendation.server.ts";
import {
  addRecommendation,
  changeRecommendation,
} from "#app/recommendations/write-recommendation.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

const words = {
  leadIn: "Leaders",
  text: "Train every councillor.",
  priority: "high" as const,
  findings: [] as string[],
  version: 0,
  once: undefined,
};

async function aRoom() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "recommendations" });
  const list = () =>
    listRecommendations(app.db, { challengeId: challenge.id, sight: "all" });
  const shown = async () =>
    (await list()).map(({ number, lead_in }) => `${number} ${lead_in}`);
  return { app, ...challenge, list, shown };
}

test("recommendations are numbered in order, and a form sent twice adds one", async () => {
  const { app, by, shown } = await aRoom();
  const twice = { ...words, once: "k" };
  await Promise.all([
    addRecommendation(app, by("peer"), twice),
    addRecommendation(app, by("peer"), twice),
    addRecommendation(app, by("leadPeer"), { ...words, leadIn: "Data" }),
  ]);
  expect((await shown()).map((one) => one[0])).toEqual(["1", "2"]);
});

test("one moves up, another is removed, and the numbers follow", async () => {
  const { app, by, list, shown } = await aRoom();
  for (const leadIn of ["A", "B", "C"]) {
    await addRecommendation(app, by("peer"), { ...words, leadIn });
  }
  const was = (await list()).map(({ id }) => id);
  const [a = "", , c = ""] = was;
  const order = { was, move: `up:${c}`, back: "" };
  await orderRecommendations(app, by("peer"), order);
  expect(await shown()).toEqual(["1 A", "2 C", "3 B"]);
  const late = orderRecommendations(app, by("leadPeer"), {
    ...order,
    move: `down:${a}`,
  });
  await expect(late).rejects.toThrow(NotNow);
  const stale = removeRecommendation(app, by("peer"), a, { version: 7 });
  await expect(stale).rejects.toThrow(NotNow);
  await removeRecommendation(app, by("peer"), a, { version: 1 });
  expect(await shown()).toEqual(["1 C", "2 B"]);
});

test("the second of two editors gets the first one's words", async () => {
  const { app, by, list } = await aRoom();
  await addRecommendation(app, by("peer"), words);
  const id = (await list())[0]?.id ?? "";
  const mine = { ...words, text: "Mine", version: 1 };
  await changeRecommendation(app, by("peer"), id, mine);
  const late = changeRecommendation(app, by("leadPeer"), id, mine);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      values: { text: "Mine", priority: "High", findings: "" },
    },
  });
});

test("only live findings of this challenge can be cited", async () => {
  const { app, id, by, framework } = await aRoom();
  const there = await aChallenge(app, { stage: "recommendations" });
  const finding = {
    areaKey: framework.areas[0]?.key ?? "",
    ...{ criterionKey: "", kind: "strength" as const, subheading: "" },
    ...{ text: "Well led.", version: 0, once: undefined },
  };
  const idIn = async (attempt: ReturnType<typeof by>) =>
    (await addFinding(app, attempt, finding)).split("/").at(-2) ?? "";
  const own = await idIn(by("peer"));
  const foreign = await idIn(there.by("peer"));
  await addRecommendation(app, by("peer"), { ...words, findings: [own] });
  const links = await listCitedFindings(app.db, id);
  expect(links.map(({ finding_id }) => finding_id)).toEqual([own]);
  const crossed = { ...words, findings: [own, foreign] };
  await expect(addRecommendation(app, by("peer"), crossed)).rejects.toThrow(
    Invalid,
  );
  expect(await listCitedFindings(app.db, id)).toHaveLength(1);
});

test("wrong side, wrong stage and foreign ids are refused", async () => {
  const { app, by, list } = await aRoom();
  await addRecommendation(app, by("peer"), words);
  const id = (await list())[0]?.id ?? "";
  const early = await aChallenge(app, { stage: "interviews" });
  const refused = [
    [() => addRecommendation(app, by("councilLead"), words), NotFound],
    [() => addRecommendation(app, early.by("peer"), words), NotNow],
  ] as const;
  for (const [attempt, error] of refused) {
    await expect(attempt()).rejects.toThrow(error);
  }
  const there = await aChallenge(app, { stage: "recommendations" });
  const foreign = { ...words, version: 1 };
  await expect(
    changeRecommendation(app, there.by("peer"), id, foreign),
  ).rejects.toThrow(NotFound);
});
