import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RemoveNote } from "#app/notes/RemoveNote.tsx";
import { saveNote } from "#app/notes/write-note.server.ts";
import { loader } from "#app/routes/notes.remove.tsx";
import { argsOf } from "#test/support/route.ts";
import { aVisit, heard, key } from "./a-visit.ts";

test("who removes a note is told whether it can be brought back", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), heard);
  const shown = async (role: "peer" | "leadPeer") => {
    const params = { challengeId: v.id, noteId: key };
    const visitor = v.people[role];
    const page = await loader(argsOf(v.app, { visitor, params }));
    return renderToStaticMarkup(<RemoveNote {...page} answered={undefined} />);
  };
  const can = "can bring it back from the history";
  const cannot = "It cannot be brought back at this stage.";
  const open = await shown("peer");
  expect(open).toContain(can);
  expect(open).not.toContain(cannot);
  await v.app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  const closed = await shown("leadPeer");
  expect(closed).toContain(cannot);
  expect(closed).not.toContain(can);
});
