import { expect, test } from "vitest";
import { addDepartments } from "#app/response/keep-departments.server.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

test("several departments’ files come in one after another and make one list", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const shared = said("s", { blockId: finding, text: "We all say so." });
  const files = await Promise.all(
    ["Housing", "Planning", "Libraries"].map(async (department) => ({
      department,
      bytes: await aFile(room, [
        shared,
        said(department, {
          ...{ author: department, blockId: finding, start: 4, end: 8 },
          text: `As ${department} sees it.`,
        }),
      ]),
    })),
  );
  for (const { department, bytes } of files) {
    const file = await bring(room, bytes, "councilLead", { department });
    await file.take(keysOf(await file.look()));
  }
  const all = await list();
  expect(all.map(({ department, text }) => [department, text])).toEqual([
    ["Housing", "We all say so."],
    ["Housing", "As Housing sees it."],
    ["Planning", "As Planning sees it."],
    ["Libraries", "As Libraries sees it."],
  ]);
});

test("when a department’s file is in, its lead may say that it is gathered", async () => {
  const room = await drafted();
  const { app, challenge, by } = room;
  await addDepartments(app, by("councilLead"), {
    names: ["Housing"],
    once: undefined,
  });
  const bytes = await aFile(room, [said("a", { text: "No." })]);
  const { open, look, take } = await bring(room, bytes);
  expect(await open()).toMatchObject({ next: null });
  const { headers } = (await take(keysOf(await look()))) as Response;
  const { pathname, search } = new URL(
    headers.get("location") ?? "",
    "http://here",
  );
  expect(pathname).toContain("/from-word/");
  const lead = challenge.people.councilLead;
  expect(await open(lead, search)).toMatchObject({
    found: null,
    next: { waiting: { name: "Housing" } },
  });
  // Whoever does not lead the response is not asked.
  const other = await bring(room, bytes, "councilContributor");
  const seen = await other.open(
    challenge.people.councilContributor,
    "?taken=Housing",
  );
  expect(seen.next).toEqual({ waiting: null });
});
