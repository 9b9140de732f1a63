import { expect, test } from "vitest";
import { citingFindings, reliedOn } from "#app/evidence/relied-on.server.ts";
import { addReference } from "#app/evidence/add-evidence.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
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

  const block = {
    id: "b1",
    kind: "finding",
    text: "Good",
    label: "",
    leadIn: "",
    depth: 0,
    areaKey: area,
    sort: "strength",
    ref: { type: "finding", id: "f1" },
  };
  await app.db
    .insertInto("report_version")
    .values({
      id: "v1",
      challenge_id: id,
      number: 1,
      kind: "draft",
      title: "Draft",
      blocks: JSON.stringify([block]),
      sha256: "",
      created_at: app.now(),
      created_by: people.peer.id,
    })
    .execute();
  expect(await reliedOn(app.db, id, "sent")).toEqual(new Set([other]));
});
