import { expect, test } from "vitest";
import { loader } from "#app/routes/findings.status.tsx";
import { aChallenge } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom } from "./support.ts";

test("the page of a finding's status is there for its own findings only", async () => {
  const { app, by, add } = await aFindingsRoom();
  const { who: visitor, challengeId } = by("peer");
  const other = await aChallenge(app, { stage: "findings" });
  const findingId = await add();
  const own = argsOf(app, { visitor, params: { challengeId, findingId } });
  expect(await loader(own)).toMatchObject({
    page: `/challenges/${challengeId}/findings/${findingId}`,
  });
  const elsewhere = { challengeId: other.id, findingId };
  const visitorThere = other.by("peer").who;
  await expect(
    loader(argsOf(app, { visitor: visitorThere, params: elsewhere })),
  ).rejects.toMatchObject({ init: { status: 404 } });
});
