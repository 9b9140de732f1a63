import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoteTaking } from "#app/notes/NoteTaking.tsx";
import { loader } from "#app/routes/notes.new.tsx";
import { argsOf } from "#test/support/route.ts";
import { aVisit } from "./a-visit.ts";

const notThere = "This session is not on the timetable.";
const form = 'id="note"';

/** The page for a note of some session. */
async function shown(stage: "interviews" | "recommendations", query: string) {
  const { app, id, people, sessionId } = await aVisit(stage);
  const page = await loader(
    argsOf(app, {
      visitor: people.peer,
      params: { challengeId: id },
      query: query.replace("KNOWN", sessionId),
    }),
  );
  return renderToStaticMarkup(<NoteTaking {...page} answered={undefined} />);
}

test("a session that is not on the timetable is to be chosen anew", async () => {
  const unknown = await shown("interviews", "?session=unknown");
  expect(unknown).toContain(form);
  expect(unknown).toContain(notThere);
  for (const query of ["?session=KNOWN", "?session=", ""]) {
    expect(await shown("interviews", query)).not.toContain(notThere);
  }
});

test("but not where there is no form to choose it in", async () => {
  const closed = await shown("recommendations", "?session=unknown");
  expect(closed).toContain("Notes are closed");
  expect(closed).not.toContain(form);
  expect(closed).not.toContain(notThere);
  const begun = await shown("recommendations", "?session=unknown&begun=");
  expect(begun).toContain(form);
  expect(begun).toContain(notThere);
});
