import { useLoaderData } from "@remix-run/react";
import { countNotesBySession } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import { isOpenFor } from "#workflows/permissions.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { Timetable } from "../interviews/Timetable.tsx";
import {
  clashesAmong,
  clashesIn,
  hoursOf,
  numbersOf,
  rowsOf,
  sessionsAt,
} from "../interviews/timetable.ts";
import { pageOf } from "../forms/page.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Timetable");
export const handle = { folded: true };

const perPage = 100;

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge, url, who, side, stage } = call;
  const all = sessionsAt(stage, await listSessions(app.db, challenge.id));
  const groups = await listGroups(app.db, challenge.id);
  const notes =
    call.sees("notes") === "all"
      ? await countNotesBySession(app.db, challenge.id)
      : null;
  const mine = url.searchParams.has("mine");
  const shown = mine
    ? all.filter(({ peers }) => peers.some(({ id }) => id === who.id))
    : all;
  const { number, count, offset } = pageOf(url, shown.length, perPage);
  const clashes = clashesAmong(stage, all);
  const onPage = shown.slice(offset, offset + perPage);
  return {
    base: `/challenges/${challenge.id}/timetable`,
    rows: rowsOf(onPage, clashes, all, notes),
    numbers: [...numbersOf(shown), { label: "hours", value: hoursOf(shown) }],
    open: isOpenFor("timetable", stage),
    clashes: clashesIn(clashes, shown).length,
    missing: groups
      .filter(({ needed, sessions }) => needed && sessions === 0)
      .map(({ name }) => name),
    groups: groups.filter(({ needed }) => needed).length,
    mine: side === "team" ? mine : null,
    total: all.length,
    page: number,
    pages: count,
    nothing: whyNothing(
      stage,
      "a session was planned",
      "Sessions show here as soon as the challenge manager, the lead peer or the council lead adds them.",
    ),
    mayPlan: call.may("timetable"),
    mayNote: call.may("notes"),
    withNotes: notes !== null,
  };
});

export default function TimetablePage() {
  return <Timetable {...useLoaderData<typeof loader>()} />;
}
