import { useLoaderData } from "@remix-run/react";
import { countNotes, listNotes } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { NotFound } from "../errors.ts";
import { SessionPage } from "../interviews/SessionPage.tsx";
import { offVisit } from "../interviews/off-visit.server.ts";
import { clashesAmong, rowsOf, sessionsAt } from "../interviews/timetable.ts";
import { whyKept } from "../interviews/why-kept.server.ts";
import { NoteList } from "../notes/NoteList.tsx";
import { noteRow } from "../notes/note-row.ts";
import { type ChallengeCall, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ session }) => `Session ${session.number}: ${session.title}`,
);

const lastNotes = 25;

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge, stage } = call;
  const id = call.param("sessionId");
  const all = sessionsAt(stage, await listSessions(app.db, challenge.id));
  const session = all.find((one) => one.id === id);
  if (!session) throw new NotFound();
  const [row] = rowsOf([session], clashesAmong(stage, all), all, null);
  if (!row) throw new NotFound();
  return {
    challengeBase: `/challenges/${challenge.id}`,
    session: row,
    version: session.version,
    updated: { by: session.updatedByName, at: session.updatedAt },
    mayPlan: call.may("timetable"),
    mayRemove: call.may("timetable") && !(await whyKept(app.db, call, session)),
    offVisit: call.may("timetable")
      ? await offVisit(app.db, challenge, session)
      : null,
    mayNote: call.may("notes"),
    notes: call.sees("notes") === "all" ? await notesOf(call, id) : null,
  };
});

async function notesOf(
  { app, challenge, areas, who }: ChallengeCall,
  sessionId: string,
) {
  const filter = { challengeId: challenge.id, sessionId };
  const notes = await listNotes(app.db, {
    ...filter,
    limit: lastNotes,
    offset: 0,
  });
  return {
    rows: notes.map((note) => noteRow(note, areas, who.id)),
    count: await countNotes(app.db, filter),
  };
}

export default function SessionRoute() {
  const { notes, ...page } = useLoaderData<typeof loader>();
  const base = page.challengeBase;
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${base}/timetable`, label: "Timetable" }]}
      />
      <SessionPage {...page} notes={notes && notes.count}>
        {notes && (
          <NoteList
            rows={notes.rows}
            base={`${base}/notes`}
            quietSource
            open={page.mayNote}
          />
        )}
      </SessionPage>
    </>
  );
}
