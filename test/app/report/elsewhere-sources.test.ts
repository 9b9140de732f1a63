import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { Invalid } from "#app/errors.ts";
import { citeSources } from "#app/findings/cite-sources.server.ts";
import { sourcesPage } from "#app/findings/sources-page.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import { listFindings } from "#db/queries/findings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";

test("a finding can cite the report again that it came in with, and no other can", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const own = {
    kind: "strength",
    ...{ areaKey: "communities", criterionKey: "", subheading: "" },
    ...{ text: "Said here.", version: 0, once: undefined },
  } as const;
  const written = await addFinding(app, challenge.by("peer"), own);
  const file = await bringElsewhere(app, challenge, await aForeignReport());
  addressOf(await file.send({ then: "bringIn", commentsAre: "council" }));
  const all = { challengeId: challenge.id, sight: "all" } as const;
  const findings = await listFindings(app.db, all);
  const other = written.split("/").at(-2) ?? "";
  const id = findings.find((one) => one.id !== other)?.id ?? "";
  const report = `report:${file.foreignId}`;
  const cite = (finding: string, was: string[], cite: string[]) =>
    citeSources(app, challenge.by("peer"), finding, { was, cite });
  const offered = async (finding: string) => {
    const standing = await enter(app.db, challenge.people.peer, challenge.id);
    const url = new URL("http://x.test/");
    const asked = { all: false, url };
    const page = await sourcesPage(app, standing, finding, asked);
    return page.groups.flatMap(({ items }) => items.map(({ ref }) => ref));
  };
  expect(await offered(id)).not.toContain(report);
  await cite(id, [report], []);
  expect(await listFindingSources(app.db, challenge.id, [id])).toEqual([]);
  expect(await offered(id)).toContain(report);
  await cite(id, [], [report]);
  expect(await listFindingSources(app.db, challenge.id, [id])).toMatchObject([
    { kind: "report", report_name: "Quillhaven.docx" },
  ]);
  expect(await offered(other)).not.toContain(report);
  await expect(cite(other, [], [report])).rejects.toThrow(Invalid);
});
