import { useActionData, useLoaderData } from "@remix-run/react";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import { ownGroupKind } from "#workflows/stakeholders.ts";
import { runsIn } from "../challenge/runs.ts";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { GroupsPage } from "../interviews/GroupsPage.tsx";
import {
  addGroupSchema,
  groupsOrUsual,
  markGroupsSchema,
  removeGroupSchema,
} from "../interviews/groups.ts";
import { markGroups } from "../interviews/mark-groups.server.ts";
import { addGroup, removeGroup } from "../interviews/own-groups.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Stakeholder groups");

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge } = call;
  const groups = groupsOrUsual(await listGroups(app.db, challenge.id));
  return {
    base: `/challenges/${challenge.id}/timetable`,
    once: app.newId(),
    groups: groups.map(({ id, kind, name, needed, sessions }) => ({
      id,
      name,
      needed,
      sessions,
      own: kind === ownGroupKind,
    })),
    mayMark: call.may("stakeholderGroups"),
    mayPlan: call.may("timetable"),
    runs: runsIn("stakeholderGroups", call.stage),
  };
});

export const action = asWriterOf("stakeholderGroups", async (call) => {
  const attempt = attemptOf(call);
  const { app, request } = call;
  const todo = (await readForm(request.clone())).get("do");
  if (todo === "add") {
    return answer(
      call,
      addGroupSchema,
      (input) => addGroup(app, attempt, input),
      "The group is added",
    );
  }
  if (todo === "remove") {
    return answer(
      call,
      removeGroupSchema,
      ({ id }) => removeGroup(app, attempt, id),
      "The group is removed",
    );
  }
  return answer(
    call,
    markGroupsSchema,
    (input) => markGroups(app, attempt, input),
    "The groups that are needed are saved",
  );
});

export default function Groups() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: page.base, label: "Timetable" }]} />
      <GroupsPage {...page} answered={useActionData<typeof action>()} />
    </>
  );
}
