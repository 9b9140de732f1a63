import { expect, test } from "vitest";
import { citingFindings, reliedOn } from "#app/evidence/relied-on.server.ts";
import { addReference } from "#app/evidence/add-evidence.server.ts";
import { promoteNote } from "#app/notes/promote-note.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { heard, key } from "../notes/a-visit.ts";
import { aReport } from "../report/a-report.ts";
import { pdf, upload, words } from "./support.ts";

test("the team sees which findings rest on an item, the council only sent ones", async () => {
  const app = await testApp();
  const { id, by, framework, people } = await aChallenge(app, {
    stage: "interviews",
  });
  const whole = await upload(app, by("councilLead"), [pdf()]);
  const other = await upload(app, by("councilLead"), [pdf("other")]);
  const address = await addReference(app, by("councilLead"), {
    ...words(),
    kind: "pointer",
    title: "Table 2",
    pointerTo: whole,
    pointer: "page 12",
  });
  const pointer = address.split("/").at(-1) ?? "";
  const area = framework.areas[0]?.key ?? "";
  const said = {
    challenge_id: id,
    area_key: area,
    kind: "strength",
    subheading: "",
    text: "Good",
    status: "agreed",
    version: 1,
    created_by: people.peer.id,
    created_at: app.now(),
    updated_by: people.peer.id,
    updated_at: app.now(),
  };
  await app.db
    .insertInto("finding")
    .values([
      { ...said, id: "f1", position: 1 },
      { ...said, id: "f2", position: 2 },
    ])
    .execute();
  await app.db
    .insertInto("finding_source")
    .values([
      { id: "s1", finding_id: "f1", kind: "evidence", evidence_id: other },
      { id: "s2", finding_id: "f2", kind: "evidence", evidence_id: pointer },
    ])
    .execute();
  const citing = await citingFindings(app.db, id, framework.areas);
  expect(citing.get(whole)).toEqual([
    { id: "f2", name: "Strength 2 of area 1" },
  ]);
  expect(await reliedOn(app.db, id, "all")).toEqual(
    new Set([other, pointer, whole]),
  );
  expect(await reliedOn(app.db, id, "sent")).toEqual(new Set());
});

test("the council sees what the report rested on when it was sent, not since", async () => {
  const app = await testApp();
  const { id, by, findings, move } = await aReport(app, { stage: "evidence" });
  const lead = by("councilLead");
  const cited = await upload(app, lead, [pdf()]);
  const later = await upload(app, lead, [pdf("later")]);
  await app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  const cite = (evidenceId: string) =>
    insertFindingSources(app.db, findings[0]?.id ?? "", [
      { id: app.newId(), source: { kind: "evidence", evidenceId } },
    ]);
  await cite(cited);
  await sendDraft(app, await move("leadPeer"));
  expect(await reliedOn(app.db, id, "sent")).toEqual(new Set([cited]));
  await app.db.deleteFrom("finding_source").execute();
  await cite(later);
  expect(await reliedOn(app.db, id, "sent")).toEqual(new Set([cited]));
});

test("an item read in a note that was removed is relied on no more", async () => {
  const app = await testApp();
  const { id, by, framework } = await aChallenge(app, { stage: "interviews" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  const area = framework.areas[0]?.key ?? "";
  await saveNote(app, by("peer"), {
    ...heard,
    source: "evidence",
    evidenceId: item,
    place: area,
  });
  await promoteNote(app, by("peer"), key, {
    areaKey: area,
    kind: "strength",
    known: "",
    once: "made",
  });
  expect(await reliedOn(app.db, id, "all")).toEqual(new Set([item]));
  await removeNote(app, by("peer"), key, { version: 1 });
  expect(await reliedOn(app.db, id, "all")).toEqual(new Set());
  expect(await citingFindings(app.db, id, framework.areas)).toEqual(new Map());
});
