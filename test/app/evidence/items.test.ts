import { expect, test } from "vitest";
import { addReference } from "#app/evidence/add-evidence.server.ts";
import {
  changeEvidence,
  replaceFile,
  withdrawEvidence,
} from "#app/evidence/change-evidence.server.ts";
import { openEvidence } from "#app/evidence/open-evidence.server.ts";
import { receiveFiles } from "#app/evidence/receive-files.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import type { Attempt } from "#app/challenge/change.server.ts";
import type { Context } from "#app/context.server.ts";
import { NotFound, NotNow, Stale } from "#app/errors.ts";
import { listFiles } from "#db/queries/evidence-files.ts";
import { listOpenings } from "#db/queries/evidence-openings.ts";
import { markEvidenceSent } from "#db/queries/evidence-sending.ts";
import { findEvidence, listEvidence } from "#db/queries/evidence.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { loader as itemRoute } from "#app/routes/evidence.item.tsx";
import { loader as openRoute } from "#app/routes/evidence.open.tsx";
import { loader as register } from "#app/routes/evidence.tsx";
import * as withdraw from "#app/routes/evidence.withdraw.tsx";
import { pdf, upload, uploadOf, words } from "./support.ts";

const replace = (
  app: Context,
  attempt: Attempt,
  id: string,
  text: string,
  once?: string,
) =>
  receiveFiles(app, uploadOf([pdf(text)]), 1, ({ files }) =>
    replaceFile(app, attempt, id, { once }, files()[0]),
  );

const open = async (app: Context, by: Attempt, id: string, number = 1) =>
  openEvidence(app, await enter(app.db, by.who, by.challengeId), id, number);

const details = (version: number) => ({
  ...words({ title: "Budget" }),
  title: "Budget",
  url: "",
  pointer: "",
  criteriaWere: [],
  version,
});

test("two who replace at once make two versions", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  await Promise.all([
    replace(app, by("councilLead"), item, "two"),
    replace(app, by("councilContributor"), item, "three"),
  ]);
  const files = await listFiles(app.db, {
    challengeId: id,
    evidenceId: item,
    sight: "sent",
  });
  expect(files.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test("the newest version again is refused; an older one is not", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const lead = by("councilLead");
  const item = await upload(app, lead, [pdf("one")]);
  await expect(replace(app, lead, item, "one")).rejects.toMatchObject({
    problems: { files: expect.stringContaining("version 1") as string },
  });
  await replace(app, lead, item, "two", "k");
  await replace(app, lead, item, "two", "k");
  const other = replace(app, lead, item, "three", "k");
  await expect(other).rejects.toThrow(NotNow);
  await replace(app, lead, item, "one");
  const place = { challengeId: id, evidenceId: item, sight: "all" } as const;
  const files = await listFiles(app.db, place);
  expect(files.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test("withdrawing says which items point into it; they are found", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const lead = by("councilLead");
  const item = await upload(app, lead, [pdf()]);
  const into = {
    kind: "pointer",
    pointerTo: item,
    pointer: "page 4",
  } as const;
  await addReference(app, lead, { ...words(), ...into, title: "Page 4" });
  const params = { challengeId: id, evidenceId: item };
  const page = await withdraw.loader(
    argsOf(app, { visitor: people.councilLead, params }),
  );
  expect(page).toMatchObject({ pointers: [2] });
});

test("the team knows nothing of what is not sent, nor of drafts of it", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "selfAssessment" });
  const item = await upload(app, by("councilLead"), [pdf("draft")]);
  await replace(app, by("councilLead"), item, "agreed");
  await expect(open(app, by("peer"), item)).rejects.toThrow(NotFound);
  await markEvidenceSent(app.db, id, app.now());
  await expect(open(app, by("peer"), item, 1)).rejects.toThrow(NotFound);
  expect(await open(app, by("peer"), item, 2)).toMatchObject({ kind: "file" });
  expect(await open(app, by("viewer"), item, 1)).toMatchObject({
    kind: "file",
  });
});

test("opening is remembered once for each of the team, never for the council", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  await open(app, by("councilLead"), item);
  const seen = { challengeId: id, sight: "sent", id: item } as const;
  expect(await findEvidence(app.db, seen)).toMatchObject({ openings: 0 });
  await open(app, by("peer"), item);
  const first = await findEvidence(app.db, seen);
  await open(app, by("peer"), item);
  await open(app, by("leadPeer"), item);
  expect(await findEvidence(app.db, seen)).toMatchObject({
    openings: 2,
    firstOpenedAt: first?.firstOpenedAt,
  });
  expect(first?.firstOpenedAt).toEqual(expect.any(String));
});

test("the council is told whether an item was opened, never when or by whom", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  const params = { challengeId: id, evidenceId: item };
  const opened = async (role: "councilLead" | "viewer" | "peer") => {
    const args = argsOf(app, { visitor: people[role], params });
    const { rows } = await register(args);
    const [row] = rows.map(({ openings, firstOpenedAt }) => [
      openings,
      firstOpenedAt,
    ]);
    return [...(row ?? []), (await itemRoute(args)).opened];
  };
  const never = { some: false, firstAt: null, by: [], replacedSince: false };
  expect(await opened("councilLead")).toEqual([0, null, never]);
  await open(app, by("peer"), item);
  await open(app, by("leadPeer"), item);
  for (const role of ["councilLead", "viewer"] as const) {
    expect(await opened(role)).toEqual([1, null, { ...never, some: true }]);
  }
  const when = expect.any(String) as string;
  expect(await opened("peer")).toMatchObject([2, when, { firstAt: when }]);
});

test("a version that came after the last opening is known not to be opened", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf("one")]);
  const since = async (sight: "sent" | "all" = "sent") =>
    (await findEvidence(app.db, { challengeId: id, sight, id: item }))
      ?.replacedSinceOpened;
  await replace(app, by("councilLead"), item, "two");
  expect(await since()).toBe(false);
  await open(app, by("peer"), item, 1);
  expect(await since()).toBe(true);
  expect(await since("all")).toBe(true);
  await open(app, by("leadPeer"), item, 2);
  await open(app, by("leadPeer"), item, 1);
  expect(await since()).toBe(false);
  await replace(app, by("councilLead"), item, "three");
  expect(await since()).toBe(true);
});

test("another challenge's items are not there", async () => {
  const app = await testApp();
  const mine = await aChallenge(app, { stage: "evidence" });
  const other = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, other.by("councilLead"), [pdf()]);
  const lead = mine.by("councilLead");
  await expect(open(app, lead, item)).rejects.toThrow(NotFound);
  await expect(open(app, mine.by("peer"), item)).rejects.toThrow(NotFound);
  await expect(replace(app, lead, item, "x")).rejects.toThrow(NotFound);
  const change = changeEvidence(app, lead, item, details(1));
  await expect(change).rejects.toThrow(NotFound);
  const withdraw = withdrawEvidence(app, lead, item, "Wrong");
  await expect(withdraw).rejects.toThrow(NotFound);
});

test("a second editor gets the first one's words; links set elsewhere stay", async () => {
  const app = await testApp();
  const { id, by, people, framework } = await aChallenge(app, {
    stage: "evidence",
  });
  const [one, two] = framework.areas.flatMap((area) =>
    area.criteria.map(({ key }) => key),
  );
  const item = await upload(app, by("councilLead"), [pdf()], {
    criteria: [one ?? ""],
  });
  // As read before criterion one was linked in the self-assessment.
  const form = { ...details(1), criteria: [two ?? ""], criteriaWere: [] };
  await changeEvidence(app, by("councilLead"), item, form);
  const place = { challengeId: id, sight: "all", id: item } as const;
  const saved = await findEvidence(app.db, place);
  expect(saved?.criteria.toSorted()).toEqual([one, two].toSorted());
  const late = changeEvidence(app, by("councilContributor"), item, form);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      savedBy: people.councilLead.name,
      values: { title: "Budget", sensitivity: "Open", dated: "" },
    },
  });
});

test("what is withdrawn stays listed, and only the council can open it", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  await withdrawEvidence(app, by("councilLead"), item, "Names people");
  await expect(open(app, by("peer"), item)).rejects.toThrow(NotFound);
  expect(await open(app, by("sponsor"), item)).toMatchObject({ kind: "file" });
  const [listed] = await listEvidence(app.db, {
    challengeId: id,
    sight: "sent",
    limit: 9,
    offset: 0,
  });
  expect(listed).toMatchObject({ id: item, versions: 1 });
  expect(listed?.withdrawnAt).not.toBeNull();
  const again = withdrawEvidence(app, by("councilLead"), item, "Twice");
  await expect(again).rejects.toThrow(NotNow);
  const peer = withdrawEvidence(app, by("peer"), item, "Not mine");
  await expect(peer).rejects.toThrow(NotFound);
});

test("a place points into a live item of the same challenge", async () => {
  const app = await testApp();
  const mine = await aChallenge(app, { stage: "evidence" });
  const other = await aChallenge(app, { stage: "evidence" });
  const lead = mine.by("councilLead");
  const far = await upload(app, other.by("councilLead"), [pdf()]);
  const near = await upload(app, lead, [pdf()]);
  const place = (pointerTo: string) =>
    addReference(app, lead, {
      ...words(),
      kind: "pointer",
      title: "Table 2",
      pointerTo,
      pointer: "page 12",
    });
  await expect(place(far)).rejects.toMatchObject({ status: 422 });
  await expect(place("Item 1")).rejects.toMatchObject({ status: 422 });
  const added = await place(near);
  const pointer = added.split("/").at(-1) ?? "";
  await expect(place(pointer)).rejects.toMatchObject({
    problems: { pointerTo: expect.stringContaining("itself a place") },
  });
});

test("asking only for the headers of a file is not opening it", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  const ask = async (method: string) => {
    await openRoute(
      argsOf(app, {
        visitor: people.peer,
        params: { challengeId: id, evidenceId: item, number: "1" },
        init: { method },
      }),
    );
    return (await listOpenings(app.db, { evidenceId: item, reader: "team" }))
      .length;
  };
  expect(await ask("HEAD")).toBe(0);
  expect(await ask("GET")).toBe(1);
});
