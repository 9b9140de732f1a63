import { expect, test } from "vitest";
import { action, loader } from "#app/routes/findings.sources.tsx";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom, aNote } from "./support.ts";

test("looking at all areas keeps the sources that were ticked", async () => {
  const { app, id, people, area, add } = await aFindingsRoom();
  const note = await aNote(app, id, area.key);
  const params = { challengeId: id, findingId: await add() };
  const asked = { visitor: people.peer, params };
  const body = new URLSearchParams({ cite: `note:${note}`, then: "all" });
  const response = await action(
    argsOf(app, { ...asked, init: { method: "POST", body } }),
  );
  const to = response instanceof Response && response.headers.get("location");
  expect(to).toBe("/?all=1");
  const { shown } = await loader(argsOf(app, { ...asked, query: "?all=1" }));
  expect(shown.cited.map(({ ref }) => ref)).toEqual([`note:${note}`]);
});
