import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { InviteForm } from "../people/InviteForm.tsx";
import { invitePage } from "../people/invite-page.server.ts";
import { invite, inviteeAsTyped } from "../people/invite.server.ts";
import { daysInvited, inviteSchema, letterSaid } from "../people/invitation.ts";
import { byMail } from "../people/mail.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Invite somebody");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("people", async (call) => invitePage(call));

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
  const { open, closed, base, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="Nobody can be invited now"
        because={closed}
        back={base}
        read="Read who takes part"
      />
    );
  }
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
