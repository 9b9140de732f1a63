import { useActionData, useLoaderData } from "@remix-run/react";
import { roleTitle, sideOf, sideTitle } from "#workflows/people.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { Forbidden } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { InviteForm } from "../people/InviteForm.tsx";
import { invite, inviteeAsTyped } from "../people/invite.server.ts";
import {
  daysInvited,
  inviteSchema,
  letterSaid,
  rolesToGive,
} from "../people/invitation.ts";
import { byMail } from "../people/mail.server.ts";
import { roleDoes } from "../people/role-words.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Invite somebody");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("people", async (call) => {
  const { app, may, challenge } = call;
  const roles = rolesToGive((content) => mayEverEdit(content, call.roles));
  if (roles.length === 0) {
    throw new Forbidden(
      "Only managers invite to the peer team, and only they and the council lead invite to the council’s side.",
    );
  }
  const anyOn = (side: string) => roles.some((role) => sideOf(role) === side);
  return {
    open: rolesToGive(may).length > 0,
    once: app.newId(),
    byMail: byMail(app),
    base: `/challenges/${challenge.id}/people`,
    asks: { organisations: anyOn("team"), department: anyOn("council") },
    roles: roles.map((role) => ({
      value: role,
      label: `${roleTitle(role)} (${sideTitle(sideOf(role)).toLowerCase()})`,
      hint: roleDoes[role],
    })),
  };
});

export const action = asWriterOf(
  ["teamPeople", "councilPeople"],
  async (call) =>
    answer(
      call,
      inviteSchema,
      (input) => invite(call.app, attemptOf(call), input),
      letterSaid(byMail(call.app)),
      inviteeAsTyped(call),
    ),
);

export default function Invite() {
  const { open, base, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) return <NotOpen what="Who takes part" back={base} />;
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People" }]} />
      <PageHeading
        title="Invite somebody"
        lead={
          form.byMail
            ? `They get a letter with a link that works for ${daysInvited} days.`
            : `This service sends no email itself: a letter is written, with a link that works for ${daysInvited} days, and a programme manager passes it on.`
        }
      />
      <InviteForm {...form} answered={answered} />
    </>
  );
}
