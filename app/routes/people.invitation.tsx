import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findOpenInvitation } from "#db/queries/invitations.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { FormProblems } from "../forms/FormProblems.tsx";
import { noOpenInvitation } from "../people/invitation.ts";
import { PendingInvitation } from "../people/PendingInvitation.tsx";
import {
  resendInvitation,
  withdrawInvitation,
} from "../people/change-invitation.server.ts";
import { byMail } from "../people/mail.server.ts";
import { letterSaid, peopleOf, roleFrom } from "../people/invitation.ts";
import { shownPending } from "../people/show-people.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ invitation: { name, email } }) => `Invitation of ${name || email}`,
);

const schema = z.object({ intent: z.enum(["resend", "withdraw"]) });

export const loader = inChallenge("people", async (call) => {
  const { app, challenge, param, who } = call;
  const id = param("invitationId");
  const found = await findOpenInvitation(app.db, challenge.id, id);
  if (!found) throw new NotFound(noOpenInvitation);
  const content = peopleOf(roleFrom(found.role));
  allowRole(call, content);
  return {
    open: call.may(content),
    base: `/challenges/${challenge.id}/people`,
    invitation: shownPending(found, app.now()),
    invitedBy: found.invitedBy,
    byMail: byMail(app),
    hasOutbox: who.isProgrammeManager,
  };
});

export const action = asWriterOf(
  ["teamPeople", "councilPeople"],
  async (call) =>
    answer(
      call,
      schema,
      async ({ intent }) => {
        const id = call.param("invitationId");
        const people = `/challenges/${call.challenge.id}/people`;
        const resend = intent === "resend";
        const work = resend ? resendInvitation : withdrawInvitation;
        await work(call.app, attemptOf(call), id);
        return resend ? `${people}/invitations/${id}` : people;
      },
      ({ intent }) =>
        intent === "resend"
          ? letterSaid(byMail(call.app))
          : "The invitation is withdrawn",
    ),
);

export default function InvitationOfChallenge() {
  const { open, base, ...shown } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) return <NotOpen what="The invitation" back={base} />;
  const { name, email } = shown.invitation;
  return (
    <>
      <FormProblems answered={answered} />
      <Breadcrumbs items={[{ href: base, label: "People" }]} />
      <PageHeading caption="Invitation" title={name || email} />
      <PendingInvitation {...shown} base={base} />
    </>
  );
}
