import { expect, test } from "vitest";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { listFiles, listSameContent } from "#db/queries/evidence-files.ts";
import {
  listEvidenceLinks,
  listEvidenceOn,
  listLinkableEvidence,
} from "#db/queries/evidence-links.ts";
import { listRequestEvidence } from "#db/queries/evidence-requests.ts";
import {
  countEvidence,
  findEvidence,
  listEvidence,
} from "#db/queries/evidence.ts";
import type { Sight } from "#db/sight.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { pdf, upload } from "./support.ts";

test("each sight gets its own: all, what was sent, nothing", async () => {
  const { everyQuery } = await aSentAndAnUnsentItem();
  const both = { one: 1, files: 1, same: 1, many: [2, 2, 2, 2, 2, 2] };
  const sent = { one: 0, files: 0, same: 0, many: [1, 1, 1, 1, 1, 1] };
  const none = { one: 0, files: 0, same: 0, many: [0, 0, 0, 0, 0, 0] };
  expect(await everyQuery("all")).toEqual(both);
  expect(await everyQuery("sent")).toEqual(sent);
  expect(await everyQuery("none")).toEqual(none);
});

/** Two items with the same file, linked and named in a request; one is sent. */
async function aSentAndAnUnsentItem() {
  const app = await testApp();
  const { id, by, framework } = await aChallenge(app, { stage: "evidence" });
  const [area] = framework.areas;
  const criterion = area?.criteria[0]?.key ?? "";
  const linked = { criteria: [criterion] };
  const sent = await upload(app, by("councilLead"), [pdf()], linked);
  const unsent = await upload(app, by("councilLead"), [pdf()], linked);
  const asked = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, by("peer"), asked);
  const request = address.split("/").at(-1) ?? "";
  const evidence = [sent, unsent];
  const words = { text: "These.", evidence, version: 1 };
  await replyToRequest(app, by("councilLead"), request, words);
  await app.db
    .updateTable("evidence")
    .set({ sent_at: null })
    .where("id", "=", unsent)
    .execute();
  const { db } = app;
  const everyQuery = async (sight: Sight) => {
    const eyes = { challengeId: id, sight };
    const lists = [
      await listEvidence(db, { ...eyes, limit: 9, offset: 0 }),
      await listEvidenceOn(db, { ...eyes, criterionKeys: [criterion] }),
      await listEvidenceLinks(db, id, sight),
      await listLinkableEvidence(db, id, sight),
      await listRequestEvidence(db, request, sight),
    ];
    const place = { ...eyes, evidenceId: unsent };
    return {
      one: (await findEvidence(db, { ...eyes, id: unsent })) ? 1 : 0,
      files: (await listFiles(db, place)).length,
      same: (await listSameContent(db, { ...eyes, ids: [sent] })).length,
      many: [
        (await countEvidence(db, eyes)).live,
        ...lists.map((list) => list.length),
      ],
    };
  };
  return { everyQuery };
}
