import { createElement } from "react";
import { expect, test } from "vitest";
import type { Answered } from "#app/forms/use-answer.ts";
import { PromoteForm } from "#app/notes/PromoteForm.tsx";
import { knownOf, promoteSchema } from "#app/notes/note.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import { promoteNote } from "#app/notes/promote-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import {
  action as press,
  loader as finding,
} from "#app/routes/notes.finding.tsx";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { fill } from "#test/support/filled-form.ts";
import { argsOf } from "#test/support/route.ts";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { key, otherKey, aVisit, heard } from "./a-visit.ts";

test("a note becomes one draft finding that cites it", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), { ...heard, place: "workforce" });
  const form = {
    areaKey: "workforce",
    kind: "strength" as const,
    known: "",
    once: "k",
  };
  const [one, two] = await Promise.all([
    promoteNote(v.app, v.by("leadPeer"), key, form),
    promoteNote(v.app, v.by("leadPeer"), key, form),
  ]);
  expect(one).toBe(two);
  const findings = await listFindingsCiting(v.app.db, v.id, key);
  expect(findings).toMatchObject([
    { area_key: "workforce", kind: "strength", number: 1, status: "draft" },
  ]);
  expect(one).toBe(`/challenges/${v.id}/findings/${findings[0]?.id ?? ""}`);
  await expect(
    promoteNote(v.app, v.by("peer"), key, {
      ...form,
      known: findings[0]?.id ?? "",
      areaKey: "moon",
      once: "m",
    }),
  ).rejects.toThrow(Invalid);
  await expect(
    promoteNote(v.app, v.by("peer"), otherKey, { ...form, once: "n" }),
  ).rejects.toThrow(NotFound);
  const early = await aVisit("evidence");
  await saveNote(early.app, early.by("peer"), { ...heard });
  await expect(
    promoteNote(early.app, early.by("peer"), key, form),
  ).rejects.toThrow(NotNow);
});

test("what a new finding lacks is listed in the order of its fields", () => {
  const { error } = promoteSchema.safeParse({});
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["kind", "areaKey"]);
});

test("a finding made of the same note meanwhile is told of, and another made on purpose", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), { ...heard, place: "workforce" });
  const form = { areaKey: "workforce", kind: "strength" as const };
  const [first, late] = await Promise.allSettled([
    promoteNote(v.app, v.by("leadPeer"), key, {
      ...form,
      known: "",
      once: "a",
    }),
    promoteNote(v.app, v.by("peer"), key, { ...form, known: "", once: "b" }),
  ]);
  const made = [first, late].filter(({ status }) => status === "fulfilled");
  expect(made).toHaveLength(1);
  const refused = [first, late].find((one) => one.status === "rejected");
  expect(refused?.reason).toBeInstanceOf(NotNow);
  const cited = await listFindingsCiting(v.app.db, v.id, key);
  expect(cited).toHaveLength(1);
  const known = knownOf(cited);
  await promoteNote(v.app, v.by("peer"), key, { ...form, known, once: "c" });
  expect(await listFindingsCiting(v.app.db, v.id, key)).toHaveLength(2);
});

test("who is told of it reads the finding, and presses once more", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), { ...heard, place: "workforce" });
  const { who: visitor } = v.by("peer");
  const params = { challengeId: v.id, noteId: key };
  /** The form as the page draws it, and all that its button would send. */
  const drawn = async (answered?: Answered) => {
    const page = await finding(argsOf(v.app, { visitor, params }));
    const form = drawnAt("", createElement(PromoteForm, { ...page, answered }));
    return { page, filled: fill(form, "/page").at(-1)?.fields ?? [] };
  };
  const send = (fields: Array<[string, string]>) => {
    const init = { method: "POST", body: new URLSearchParams(fields) };
    return press(argsOf(v.app, { visitor, params, init }));
  };
  const { filled } = await drawn();
  await promoteNote(v.app, v.by("leadPeer"), key, {
    ...{ areaKey: "workforce", kind: "strength", known: "", once: "a" },
  });
  const told = await send(filled);
  expect(told).toMatchObject({
    init: { status: 409 },
    data: {
      form: { error: { "": [expect.stringMatching(/^A finding that/)] } },
    },
  });
  if (!("data" in told) || !told.data) throw new Error("it was taken");
  const { page, filled: again } = await drawn(told.data);
  expect(page.findings).toMatchObject([{ status: "draft" }]);
  expect(await send(again)).toMatchObject({ status: 303 });
  expect(await listFindingsCiting(v.app.db, v.id, key)).toHaveLength(2);
});
